namespace NetDecisionRules.Presentation.Html;

/// <summary>How a page looks: on a screen light or dark, on a phone, on paper. Nothing is loaded from elsewhere.</summary>
internal static class HtmlStyle
{
    public const string Css = """
        :root{color-scheme:light dark;--ink:#1b2230;--soft:#4d586b;--paper:#fff;--card:#f4f6f9;--line:#cfd6e0;--link:#0b57a4;--for:#0f6137;--maybe:#1d5590;--against:#a1231b;--open:#6b4a00}
        @media (prefers-color-scheme:dark){:root{--ink:#e6eaf0;--soft:#aeb8c6;--paper:#12161d;--card:#1b212b;--line:#3a4454;--link:#8cc0ff;--for:#79d3a0;--maybe:#93c1f7;--against:#ff9d93;--open:#f0c26a}}
        *{box-sizing:border-box}
        html{-webkit-text-size-adjust:100%}
        body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;overflow-wrap:anywhere}
        header,main,footer{max-width:62rem;margin:0 auto;padding:0 1.25rem}
        header{padding-top:1.5rem}
        footer{padding-bottom:2rem;color:var(--soft)}
        h1{font-size:1.6rem;line-height:1.2;margin:0 0 .75rem}
        h2{font-size:1.2rem;line-height:1.3;margin:2.25rem 0 .75rem;padding-top:.6rem;border-top:2px solid var(--line)}
        h3{font-size:1.05rem;margin:1.25rem 0 .4rem}
        h4{font-size:1rem;margin:.15rem 0 .25rem}
        p,ul,ol,dl{margin:.4rem 0}
        ul,ol{padding-left:1.3rem}
        a{color:var(--link)}
        code{font:.875em/1.4 ui-monospace,SFMono-Regular,Consolas,"Liberation Mono",monospace;color:var(--soft)}
        dl{display:grid;grid-template-columns:minmax(9rem,15rem) 1fr;gap:.3rem 1rem}
        dt{font-weight:600}
        dd{margin:0;min-width:0}
        .grade{font-size:1.15rem;font-weight:600}
        .plain{list-style:none;margin:0;padding-left:0}
        .run{list-style:none;margin:0;padding:0;display:flex;flex-wrap:wrap;gap:0 1rem}
        .run .whole{flex-basis:100%}
        .source{white-space:nowrap}
        .card h3{margin-top:.15rem}
        ol li{margin-bottom:.5rem}
        .chips{display:flex;flex-wrap:wrap;gap:.4rem;list-style:none;padding:0}
        .chips li{border:1px solid var(--line);border-radius:1rem;padding:.1rem .7rem;background:var(--card)}
        .note,.where{color:var(--soft);font-size:.92rem;margin:.2rem 0}
        .card{background:var(--card);border:1px solid var(--line);border-left:.3rem solid var(--soft);border-radius:.35rem;padding:.55rem .9rem;margin:.6rem 0}
        .for,.maybe,.against,.open{font-weight:600}
        .for{color:var(--for)}.maybe{color:var(--maybe)}.against{color:var(--against)}.open{color:var(--open)}
        .card.is-for{border-left-color:var(--for)}.card.is-maybe{border-left-color:var(--maybe)}.card.is-against{border-left-color:var(--against)}.card.is-open{border-left-color:var(--open)}
        .label{display:inline-block;border:1px solid var(--line);border-radius:.25rem;padding:0 .4rem;margin-left:.35rem;font-size:.85rem}
        .card dl{grid-template-columns:minmax(6rem,9rem) 1fr}
        summary{cursor:pointer;color:var(--link)}
        .mark{display:inline-block;width:1.2em;font-weight:700}
        .criteria{list-style:none;padding-left:0}
        .criteria li{padding-left:1.4em;text-indent:-1.4em}
        .criteria li *{text-indent:0}
        .out{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
        table{border-collapse:collapse;width:100%;font-size:.9rem}
        caption{text-align:left;color:var(--soft);padding-bottom:.4rem}
        th,td{border:1px solid var(--line);padding:.3rem .45rem;text-align:left;vertical-align:top;font-weight:400;overflow-wrap:normal}
        th .source{white-space:normal}
        thead th,tbody th{background:var(--card);font-weight:600}
        .figure{white-space:nowrap}
        @media screen and (max-width:48rem){
        .figure{white-space:normal}
        dl,.card dl{grid-template-columns:1fr;gap:.1rem}
        dd{margin-bottom:.45rem}
        table,caption,tbody,tr,th,td{display:block;width:100%}
        thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
        tr{border:1px solid var(--line);margin-bottom:.6rem}
        th,td{border:0;overflow-wrap:anywhere}
        td::before{content:attr(data-label) ": ";color:var(--soft)}
        td.none{display:none}
        }
        @page{size:A4;margin:15mm}
        @media print{
        :root{color-scheme:light;--ink:#000;--soft:#333;--paper:#fff;--card:#fff;--line:#999;--link:#000;--for:#0f6137;--maybe:#1d5590;--against:#a1231b;--open:#6b4a00}
        html{font-size:9.5pt}
        body{line-height:1.35;orphans:3;widows:3}
        header,main,footer{max-width:none;padding:0}
        h2{margin-top:1.2rem}
        .card{padding:.35rem .7rem;margin:.4rem 0}
        h2,h3,h4,caption,summary{break-after:avoid}
        .card,tr,li,dd,dt{break-inside:avoid}
        thead{display:table-header-group}
        table{font-size:8pt}
        .figure{white-space:normal}
        th,td{padding:.15rem .25rem}
        summary{list-style:none;color:var(--soft)}
        details::details-content{content-visibility:visible;block-size:auto}
        a{text-decoration:none}
        }

        """;
}
