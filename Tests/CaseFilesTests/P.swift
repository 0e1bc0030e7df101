import CaseFiles
