/// The style of the site: calm, typographic, print-ready, dark and light.
enum SiteStyle {
  static let css = colours + type + frame + evidence + lists + forms + drawings + print

  private static let colours = """
    :root{--ink:#1c2430;--soft:#4a5565;--paper:#fff;--line:#c9d0da;--accent:#1d4f7c;--wash:#f2f5f9;--present:#d9ebdf;--present-ink:#14492c;
    --absent:#f6dfd7;--absent-ink:#7a2a17;--undecided:#f5edcf;--undecided-ink:#5c4700;--unknown:#e9ecf0;--unknown-ink:#434d5b;--mark:#5c4700}
    @media (prefers-color-scheme:dark){:root{--ink:#e8ecf2;--soft:#b3bcc9;--paper:#141a22;--line:#3b4655;--accent:#9cc7ee;--wash:#1d2530;
    --present:#1f4030;--present-ink:#c9eed7;--absent:#57302a;--absent-ink:#ffd9cd;--undecided:#4a4220;--undecided-ink:#f7e8b0;
    --unknown:#2a323d;--unknown-ink:#cbd3de;--mark:#e7cf8b}}

    """

  private static let type = """
    *{box-sizing:border-box}
    html{font:17px/1.6 Georgia,"Iowan Old Style","DejaVu Serif",serif;color:var(--ink);background:var(--paper);scroll-padding-top:1rem}
    body{margin:0;overflow-wrap:break-word}
    h1,h2,h3,h4,th,caption,dt,nav,form,label,button,select,input,figcaption,svg text,.eyebrow,.note,.state,.mark,.chip,.evidence,.when,.inline,.degree,
    footer{font-family:"Source Sans 3","Segoe UI","DejaVu Sans",Arial,sans-serif}
    h1{font-size:clamp(1.7rem,5vw,2.6rem);line-height:1.12;margin:.2rem 0 .8rem;hyphens:auto}
    h2{font-size:1.45rem;line-height:1.25;margin:3rem 0 .8rem;padding-top:.6rem;border-top:2px solid var(--ink);hyphens:auto}
    h3{font-size:1.12rem;margin:2rem 0 .5rem}
    h4{font-size:1rem;margin:0 0 .3rem;font-weight:600}
    p,ul,ol,dl{margin:.6rem 0}
    p,li,dd{max-width:44rem}
    a{color:var(--accent);text-underline-offset:.15em}
    a:focus-visible,button:focus-visible,select:focus-visible,input:focus-visible,summary:focus-visible,[tabindex]:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
    main:focus{outline:none}
    :target{background:var(--wash);box-shadow:0 0 0 .4rem var(--wash)}
    abbr{text-decoration:none}
    pre{background:var(--wash);padding:.8rem 1rem;overflow-x:auto;font-size:.85rem}
    code{overflow-wrap:anywhere;font-size:.9em}

    """

  private static let frame = """
    .skip{position:absolute;left:-99rem}
    .skip:focus{left:1rem;top:.5rem;background:var(--paper);padding:.4rem .8rem;z-index:1}
    header.site,main,footer.site{max-width:72rem;margin:0 auto;padding:0 1.2rem}
    header.site{display:flex;flex-wrap:wrap;gap:.4rem 1.6rem;align-items:baseline;padding-top:1rem;padding-bottom:.6rem;border-bottom:1px solid var(--line)}
    header.site .name{font:600 1.05rem "Source Sans 3","Segoe UI","DejaVu Sans",Arial,sans-serif;color:var(--ink);text-decoration:none}
    header.site nav ul{display:flex;flex-wrap:wrap;gap:.1rem 1.1rem;list-style:none;margin:0;padding:0;font-size:.92rem}
    header.site nav a{display:inline-block;padding:.25rem 0;text-decoration:none}
    header.site nav a:hover,header.site nav a[aria-current]{text-decoration:underline}
    header.site nav a[aria-current]{color:var(--ink);font-weight:600}
    main{padding-top:1.8rem;padding-bottom:3rem}
    footer.site{border-top:1px solid var(--line);font-size:.85rem;color:var(--soft);padding-top:.8rem;padding-bottom:2rem}
    footer.site ul,.inline{display:flex;flex-wrap:wrap;gap:.2rem 1.2rem;list-style:none;padding:0;font-size:.9rem}
    .lead .summary{font-size:1.15rem;line-height:1.5}
    .eyebrow{font-size:.86rem;letter-spacing:.02em;color:var(--soft);margin:.2rem 0}
    .note,.aliases,.parts,.degree{font-size:.86rem;color:var(--soft)}
    .door{padding-top:12vh}

    """

  private static let evidence = """
    dl.glance{display:grid;grid-template-columns:repeat(auto-fit,minmax(13rem,1fr));gap:.1rem 1.6rem;margin:1.4rem 0;border:solid var(--line);border-width:1px 0;padding:.3rem 0}
    dl.glance>div{padding:.4rem 0}
    dl.glance .belief,dl.glance .sign-offs{grid-column:1/-1}.sign-offs ul{list-style:none;margin:0;padding:0}
    dt{font-size:.8rem;color:var(--soft)}
    dd{margin:0}
    .state{display:inline-block;padding:.05rem .5rem;border-radius:.25rem;font-size:.88rem;font-weight:600}
    .present{background:var(--present);color:var(--present-ink)}.absent{background:var(--absent);color:var(--absent-ink)}
    .undecided{background:var(--undecided);color:var(--undecided-ink)}.unknown{background:var(--unknown);color:var(--unknown-ink)}
    td.present a,td.absent a,td.undecided a,td.unknown a{color:inherit}
    .cell{border-left:3px solid var(--line);padding:.1rem 0 .1rem 1rem;margin:1.2rem 0}
    .cell p{margin:.2rem 0}.cell h3,.cell h4{font-size:1rem;margin:0 0 .3rem}
    .claims{padding-left:1.1rem;margin:.4rem 0}
    .claims li{margin:.5rem 0}
    .evidence{font-size:.84rem;color:var(--soft)}
    .mark{font-size:.78rem;font-weight:600;color:var(--mark);border:1px solid currentColor;border-radius:.2rem;padding:0 .3rem}
    .permalink{padding:0 .3rem}
    .none{color:var(--soft);font-style:italic}
    .chip{display:inline-block;font-size:.8rem;border:1px solid var(--line);border-radius:1rem;padding:.05rem .6rem;text-decoration:none;margin:.1rem 0}
    q.anchor{quotes:"„" "“"}:lang(en) q.anchor{quotes:"“" "”"}
    .goals dl,.measure dl,.degrees{display:grid;gap:.3rem 1.4rem;grid-template-columns:repeat(auto-fit,minmax(14rem,1fr))}
    .sources{font-size:.9rem;padding-left:1.1rem}.sources li{margin:.5rem 0;overflow-wrap:anywhere;max-width:none}
    .citation{background:var(--wash);padding:.8rem 1rem;overflow-wrap:anywhere}
    .notice{border-left:5px solid var(--mark);background:var(--wash);padding:.4rem 1rem}

    """

  private static let lists = """
    .cards{list-style:none;padding:0;display:grid;grid-template-columns:repeat(auto-fill,minmax(min(19rem,100%),1fr));gap:1.2rem}
    .list .state{padding:0 .3rem}
    .cards li{border:1px solid var(--line);border-radius:.4rem;padding:.9rem 1.1rem}
    .cards h2,.cards h3{margin:0 0 .3rem;padding:0;border:0;font-size:1.12rem}
    .badges{display:flex;flex-wrap:wrap;gap:.3rem}
    .columns{columns:16rem;padding-left:1.1rem}.columns li{break-inside:avoid}
    ul.plain{list-style:none;padding:0}.plain li{margin:.8rem 0}
    .scroll,.report .table{max-width:100%;overflow-x:auto;margin:1rem 0}
    table{border-collapse:collapse;width:100%;font-size:.9rem;line-height:1.4}
    caption{text-align:left;font-weight:600;padding:.2rem 0 .5rem}
    th,td{border:1px solid var(--line);padding:.4rem .55rem;text-align:left;vertical-align:top}
    thead th{background:var(--wash);font-size:.84rem;vertical-align:bottom}
    tbody th{font-weight:600}
    .number{text-align:right;font-variant-numeric:tabular-nums}
    td.number{white-space:nowrap}
    .list,.matrix{min-width:46rem;font-size:.84rem}.list th,.list td,.matrix th,.matrix td{padding:.3rem .4rem}.matrix td a{text-decoration:none}.matrix td a:hover{text-decoration:underline}
    form.filter{display:flex;flex-wrap:wrap;gap:.6rem 1.2rem;align-items:end;background:var(--wash);padding:.8rem 1rem;margin:1rem 0}
    form.filter[hidden]{display:none}
    form.filter p{margin:0;min-width:0;max-width:100%}form.filter label{display:block;font-size:.8rem;color:var(--soft)}
    form.filter p:first-child{flex:1 1 20rem}form.filter input{width:100%}
    input,select,button{font-size:1rem;padding:.35rem .5rem;border:1px solid var(--soft);border-radius:.25rem;background:var(--paper);color:var(--ink);max-width:100%}
    .events{list-style:none;padding:0;border-left:2px solid var(--line);margin-left:.4rem}
    .events>li{display:grid;grid-template-columns:9rem 1fr;gap:0 1rem;padding:.3rem 0 .5rem 1rem;max-width:none}
    .events .when{font-weight:600;font-size:.9rem;margin:0}.events .phase{display:block;font-weight:400;color:var(--soft);font-size:.8rem}
    .events p{margin:0 0 .2rem}
    .events .setback{border-left:4px solid var(--absent-ink);margin-left:-3px}.events .milestone{border-left:4px solid var(--present-ink);margin-left:-3px}
    .tiles{list-style:none;padding:0;display:grid;grid-template-columns:repeat(5,minmax(3rem,4.6rem));gap:.3rem}
    .tile{display:flex;flex-direction:column;align-items:center;justify-content:center;aspect-ratio:1;border-radius:.3rem;background:var(--present);
    color:var(--present-ink);text-decoration:none;font:600 .85rem "Source Sans 3","Segoe UI","DejaVu Sans",Arial,sans-serif}
    .tiles .empty .tile{background:var(--unknown);color:var(--unknown-ink);font-weight:400}.tile .count{font-size:1.1rem}
    .land-SH{grid-area:1/3}.land-HH{grid-area:2/3}.land-MV{grid-area:1/4}.land-HB{grid-area:2/2}.land-NI{grid-area:3/2}.land-BE{grid-area:3/5}
    .land-BB{grid-area:3/4}.land-ST{grid-area:3/3}.land-NW{grid-area:4/1}.land-HE{grid-area:4/2}.land-TH{grid-area:4/3}.land-SN{grid-area:4/4}
    .land-SL{grid-area:6/1}.land-RP{grid-area:5/1}.land-BW{grid-area:5/2}.land-BY{grid-area:5/3}
    @media (max-width:40rem){.events>li{grid-template-columns:1fr}}

    """

  private static let forms = """
    form.advice[hidden],form.sliders[hidden],.result[hidden],.without[hidden],.yours[hidden]{display:none}
    form.sliders{background:var(--wash);padding:.6rem 1rem;margin:1rem 0;display:grid;grid-template-columns:repeat(auto-fit,minmax(min(17rem,100%),1fr));gap:.4rem 1.6rem}
    form.sliders p{margin:.2rem 0}form.sliders p[role]{grid-column:1/-1;font-weight:600}
    form.sliders label{display:block;font-size:.88rem}form.sliders input{width:calc(100% - 4rem);padding:0;accent-color:var(--accent);vertical-align:middle}
    form.sliders output{display:inline-block;width:3.4rem;text-align:right;font-variant-numeric:tabular-nums}
    .pairs,.thresholds{min-width:44rem}.flips p{margin:.2rem 0}
    fieldset{border:0;border-left:3px solid var(--line);margin:1.6rem 0;padding:0 0 0 1rem;max-width:46rem;min-width:0}
    legend{font-weight:600;padding:0}fieldset .note{margin:.3rem 0}legend .eyebrow{display:block;font-weight:400}
    .choice{display:grid;grid-template-columns:1.5rem 1fr;gap:.2rem .5rem;margin:0;padding:.35rem 0}
    .choice input{width:1.2rem;height:1.2rem;margin:.2rem 0 0;accent-color:var(--accent)}
    .field label{display:block;font-size:.88rem;color:var(--soft)}.field input,.field select{width:100%;max-width:30rem}
    .actions{display:flex;flex-wrap:wrap;gap:.6rem}
    button{cursor:pointer}
    .result{border-top:2px solid var(--ink);margin-top:2.5rem}.result>h2{border:0}
    #advice-status{font-size:1.15rem;line-height:1.5}

    """

  private static let drawings = """
    figure{margin:1rem 0}figcaption{font-size:.84rem;color:var(--soft)}
    .drawing{margin:1.6rem 0 2.4rem}.drawing figcaption{color:var(--ink);font-size:.95rem;max-width:44rem}
    .drawing>.scroll{background:#fff;border:1px solid var(--line);padding:.6rem}
    details{margin:.4rem 0}summary{cursor:pointer;font-size:.88rem}
    mark{background:var(--undecided);color:var(--undecided-ink)}
    .standing>div{margin:.4rem 0}.standing dt{font-size:.9rem;color:var(--ink);font-weight:600}.standing dt .note{font-weight:400}
    .timeline svg{max-width:none;font-size:12px}
    .timeline text{fill:var(--ink)}.timeline .year{fill:var(--soft)}
    .timeline .row,.timeline .tick{stroke:var(--line);stroke-width:1}
    .timeline .event,.timeline .span{fill:var(--accent)}.timeline .milestone{fill:var(--present-ink)}
    .timeline .setback{stroke:var(--absent-ink);stroke-width:3;fill:none}

    """

  private static let print = """
    @media print{@page{size:A4;margin:18mm 16mm}html{font-size:10.5pt;color:#000;background:#fff}
    header.site nav,.skip,form.filter,form.advice,form.sliders,.actions,.permalink,details:not([open]){display:none}.drawing{break-inside:avoid}.drawing svg{max-width:100%;height:auto}main,header.site,footer.site{max-width:none;padding:0}
    h2,h3,h4,.when{break-after:avoid}.cell,.events>li,tr,.cards li{break-inside:avoid}.scroll,.report .table{overflow:visible}.list,.matrix,.pairs,.thresholds{min-width:0}
    .state,.present,.absent,.undecided,.unknown,thead th{print-color-adjust:exact;-webkit-print-color-adjust:exact}
    thead{display:table-header-group}table{font-size:8pt;line-height:1.3}th,td{padding:.2rem .25rem}pre{white-space:pre-wrap;overflow-wrap:anywhere}
    .list,.list th,.list td,.list .state{font-size:7.5pt}.matrix,.matrix th,.matrix td,.pairs,.pairs th,.pairs td{font-size:7pt;padding:.15rem .2rem;min-width:0}.pairs th,.pairs td{overflow-wrap:anywhere}.report td,.report th{overflow-wrap:anywhere}
    .matrix{break-inside:avoid}.matrix thead th+th{writing-mode:vertical-rl;writing-mode:sideways-lr}
    @page wide{size:A4 landscape;margin:14mm 16mm}body:has(.list),body:has(.matrix){page:wide}}
    @media (forced-colors:active){.timeline .row,.timeline .tick,.timeline .setback{stroke:CanvasText}.timeline .event,.timeline .span{fill:LinkText}
    .timeline text,.timeline .year,.timeline .milestone{fill:CanvasText}}

    """
}
