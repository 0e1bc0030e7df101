import Testing

@testable import Site

@Suite("Drawings within pages")
struct InlineFigureTests {
  @Test(
    "Shapes and texts stay, whatever the texts say",
    arguments: [
      #"<svg role="img" viewBox="0 0 1 1"><title id="t">A</title><g clip-path="url(#c)"><path d="M0,0L1,1"/></g></svg>"#,
      #"<svg width="1"><text>&lt;img src=x onerror=alert(1)&gt; javascript:alert(1)</text></svg>"#,
      #"<svg width="1"><path aria-label="&lt;a href=&quot;javascript:x&quot; onclick=y style=z&gt; url(http://a.example)" d="M0,0"/></svg>"#,
      #"<svg width="1"><text x="1" >a > b</text></svg>"#,
    ])
  func inert(_ svg: String) {
    #expect(InlineFigure.isInert(svg))
  }

  @Test(
    "Whatever acts, fetches or is not written as a tag is refused",
    arguments: [
      "<script>alert(1)</script>", "<SCRIPT>alert(1)</SCRIPT>", "<a xlink:href=\"javascript:x\"><text>a</text></a>",
      #"<image href="https://a.example/x.png"/>"#, ##"<use href="#a"/>"##, "<style>*{fill:red}</style>",
      "<foreignObject><p>a</p></foreignObject>", #"<set attributeName="href" to="x"/>"#,
      #"<rect onclick="x" width="1"/>"#, #"<rect width="1" ONLOAD="x"/>"#, "<rect onclick='x'/>", "<rect onclick=x />",
      "<rect/onclick=x>", #"<rect style="fill:url(https://a.example)"/>"#, #"<rect fill="url(https://a.example/x#y)"/>"#,
      ##"<rect fill="url(#a) url(//a.example)"/>"##, "<!-- a -->", "<![CDATA[<script>]]>", "<?xml-stylesheet href='x'?>",
      "a < b", "<rect", "<rect width=\"1",
    ])
  func acting(_ part: String) {
    #expect(!InlineFigure.isInert("<svg width=\"1\">\(part)</svg>"))
  }
}
