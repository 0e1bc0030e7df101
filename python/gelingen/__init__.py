"""What Gelingen does in Python: pictures, PDF and Word documents (`gelingen.render`)."""
