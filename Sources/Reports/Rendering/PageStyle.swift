/// The style of a page: calm, typographic, print-ready, dark and light.
enum PageStyle {
  static let css = """
    :root{--ink:#1c2430;--soft:#4a5565;--paper:#fff;--line:#c9d0da;--accent:#1d4f7c;--wash:#f2f5f9;
    --present:#d9ebdf;--absent:#f6dfd7;--undecided:#f5edcf;--unknown:#eceef1;--notice:#8a5a00}
    @media (prefers-color-scheme:dark){:root{--ink:#e8ecf2;--soft:#b3bcc9;--paper:#141a22;--line:#3b4655;--accent:#9cc7ee;
    --wash:#1d2530;--present:#1f4030;--absent:#57302a;--undecided:#4a4220;--unknown:#2a323d;--notice:#e7bd6b}}
    *{box-sizing:border-box}
    html{font:17px/1.55 Georgia,"Iowan Old Style","DejaVu Serif",serif;color:var(--ink);background:var(--paper)}
    body{max-width:62rem;margin:0 auto;padding:1.5rem 1.2rem 4rem}
    h1,h2,h3,th,caption,nav,.facts,.note,footer{font-family:"Source Sans 3","Segoe UI","DejaVu Sans",Arial,sans-serif}
    h1{font-size:2rem;line-height:1.15;margin:1rem 0 .3rem;hyphens:auto}
    h2{font-size:1.4rem;margin:2.6rem 0 .7rem;padding-top:.7rem;border-top:2px solid var(--ink);hyphens:auto}
    h3{font-size:1.08rem;margin:1.7rem 0 .4rem}
    p,ul{margin:.6rem 0;max-width:44rem;hyphens:auto}
    .subtitle{font-size:1.15rem;color:var(--soft);margin-top:0}
    .facts{list-style:none;padding:0;font-size:.86rem;color:var(--soft)}
    .facts li{display:inline}.facts li+li::before{content:" · "}
    nav{font-size:.9rem;background:var(--wash);padding:.7rem 1rem;max-width:44rem}
    nav ol{margin:0;padding-left:1.3rem}
    a{color:var(--accent)}
    .notice{border-left:5px solid var(--notice);background:var(--wash);padding:.35rem 1rem;margin:1rem 0;max-width:44rem}
    col{width:auto}
    .table{overflow-x:auto;margin:1.2rem 0 .5rem}
    table{border-collapse:collapse;width:100%;font-size:.9rem;line-height:1.4}
    caption{text-align:left;font-weight:600;padding:.2rem 0 .5rem}
    th,td{border:1px solid var(--line);padding:.38rem .55rem;text-align:left;vertical-align:top}
    thead th{background:var(--wash);font-size:.84rem;vertical-align:bottom}
    thead{break-inside:avoid;break-after:avoid}
    tbody th{font-weight:600}
    main>ul:last-child{font-size:.8rem;max-width:none;overflow-wrap:anywhere;line-height:1.4}
    th.number{text-align:right}p,li,caption{overflow-wrap:anywhere}
    td.number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
    td.present{background:var(--present)}td.absent{background:var(--absent)}
    td.undecided{background:var(--undecided)}td.unknown{background:var(--unknown);color:var(--soft)}
    .note{font-size:.84rem;color:var(--soft);margin-top:.2rem}
    footer{margin-top:3rem;border-top:1px solid var(--line);font-size:.8rem;color:var(--soft);overflow-wrap:anywhere}
    @media print{@page{size:A4;margin:18mm 16mm}html{font-size:10.5pt;color:#000;background:#fff}body{padding:0;max-width:none}
    nav{display:none}h2,h3,caption{break-after:avoid}tr,.notice{break-inside:avoid}.table{overflow:visible}
    thead{display:table-header-group}p,ul,.notice{max-width:none}
    td.present,td.absent,td.undecided,td.unknown,thead th,.notice{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
    """
}
