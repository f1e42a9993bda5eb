/** Text as a string of CSS. */
export function cssString(text: string): string {
  return `"${text.replace(/[^\p{L}\p{N} ._·-]/gu, (character) => `\\${character.codePointAt(0)!.toString(16)} `)}"`;
}

/** The whole style of the page: on screen light or dark, on paper A4 with page numbers. `footer` stands at the foot of every page. */
export function pageStyle(footer: string): string {
  return `
:root{--ink:#17242b;--soft:#4b5b64;--line:#cfd8dc;--paper:#fff;--ground:#eceff0;--wash:#f4f7f7;--accent:#0b5a5a;--error:#b3261e;--warning:#8a5300;--info:#1f5f99;--undecided:#6a3d9a;--waived:#586770;--good:#1d6b3c;--error-wash:#fdf1f0;--warning-wash:#fdf6ea;--info-wash:#f0f6fc;--undecided-wash:#f6f1fb;--waived-wash:#f3f5f6;--good-wash:#edf7f0;--subject:#d9ecea;--mark:#ffe08a;color-scheme:light}
@media screen and (prefers-color-scheme:dark){:root{--ink:#e3eaed;--soft:#a9b8bf;--line:#3a474e;--paper:#171f24;--ground:#0e1418;--wash:#1e282e;--accent:#6fc7c1;--error:#ff9a91;--warning:#f0b866;--info:#8fc3f2;--undecided:#cda8f5;--waived:#a9b8bf;--good:#84d6a3;--error-wash:#2c1b1b;--warning-wash:#2a2216;--info-wash:#172632;--undecided-wash:#241c30;--waived-wash:#1e262b;--good-wash:#172a1f;--subject:#1d3f40;--mark:#5d4b12;color-scheme:dark}}
*{box-sizing:border-box}
html{background:var(--ground);-webkit-text-size-adjust:100%}
body{margin:0;color:var(--ink);font:14px/1.65 "Noto Sans CJK SC","Source Han Sans SC","PingFang SC","Microsoft YaHei","WenQuanYi Micro Hei",system-ui,sans-serif;font-variant-numeric:tabular-nums;overflow-wrap:anywhere}
main{max-width:210mm;margin:24px auto;padding:20mm 17mm;background:var(--paper);box-shadow:0 1px 12px #0002}
[lang=en]{color:var(--soft);font-size:.88em}
code,pre{font-family:ui-monospace,"Cascadia Mono",Consolas,"Noto Sans Mono CJK SC","WenQuanYi Micro Hei Mono",monospace;font-size:.88em}
a{color:var(--accent)}
.faint{color:var(--soft)}
h1,h2,h3,h4,h5{line-height:1.35;margin:0;text-wrap:balance}
h1{font:600 30px/1.3 "Noto Serif CJK SC","Source Han Serif SC","Songti SC",SimSun,serif;letter-spacing:.12em}
h2{font-size:19px;margin:38px 0 12px;padding-bottom:6px;border-bottom:2px solid var(--accent)}
h3{font-size:15.5px;margin:24px 0 8px}
h5{font-size:12.5px;margin:10px 0 2px;color:var(--soft)}
p{margin:6px 0}
ul{margin:2px 0 6px;padding-left:1.3em}
table{border-collapse:collapse;width:100%;margin:8px 0 14px;font-size:12.5px;line-height:1.5;overflow-wrap:break-word}
th,td{border:1px solid var(--line);padding:4px 7px;text-align:left;vertical-align:top}
th{background:var(--wash);font-weight:600}
thead th{white-space:normal}
td.number,th.number{text-align:right;white-space:nowrap}
td.zero{color:var(--soft)}
.cover>.kicker{color:var(--accent);letter-spacing:.2em;font-size:12.5px;margin-bottom:26px}
.cover .english{font-size:14px;color:var(--soft);letter-spacing:.06em;margin:2px 0 22px}
.cover .project{font-size:19px;font-weight:600;margin:0}
.cover .number{color:var(--soft);margin:0 0 22px}
.synthetic{display:inline-block;border:1.5px solid var(--warning);color:var(--warning);padding:0 8px;margin-left:10px;font-size:12.5px;font-weight:600;letter-spacing:.1em;vertical-align:3px}
.verdict{display:flex;align-items:center;gap:20px;border:2px solid currentColor;padding:13px 20px;margin:0 0 14px}
.verdict strong{font:700 27px/1.2 "Noto Serif CJK SC","Source Han Serif SC","Songti SC",SimSun,serif;letter-spacing:.12em;white-space:nowrap}
.verdict p{margin:0;color:var(--ink);font-size:13px}
.verdict.failed{color:var(--error);background:var(--error-wash)}
.verdict.undecided{color:var(--undecided);background:var(--undecided-wash)}
.verdict.passed{color:var(--good);background:var(--good-wash)}
.tiles{display:grid;grid-template-columns:repeat(5,1fr);gap:8px;margin:0 0 18px;padding:0;list-style:none}
.tiles li{border:1px solid var(--line);border-top:3px solid var(--tone);padding:6px 10px}
.tiles b{display:block;font-size:23px;line-height:1.25;color:var(--tone)}
.tiles .none b{color:var(--soft)}
.error{--tone:var(--error);--tone-wash:var(--error-wash)}.warning{--tone:var(--warning);--tone-wash:var(--warning-wash)}.info{--tone:var(--info);--tone-wash:var(--info-wash)}.undecided{--tone:var(--undecided);--tone-wash:var(--undecided-wash)}.waived{--tone:var(--waived);--tone-wash:var(--waived-wash)}
.facts th{width:25%}
.limits{border-left:4px solid var(--undecided);background:var(--undecided-wash);padding:8px 14px;margin:14px 0}
.limits h2{all:unset;display:block;font-weight:700;color:var(--undecided)}
.limits li{margin:3px 0}
nav ol{margin:6px 0;padding-left:1.6em;columns:2;column-gap:28px}
nav li{margin:2px 0;break-inside:avoid}
.badge{display:inline-block;background:var(--tone-wash);color:var(--tone);border:1px solid var(--tone);border-radius:2px;padding:0 7px;font-size:12px;font-weight:600;white-space:nowrap;line-height:1.5}
.finding{border:1px solid var(--line);border-left:4px solid var(--tone);padding:10px 14px 8px;margin:0 0 14px;content-visibility:auto;contain-intrinsic-size:auto 320px}
.finding h4{display:flex;flex-wrap:wrap;gap:4px 9px;align-items:baseline;font-size:13.5px}
.finding .ordinal{color:var(--tone);font-size:15px;font-weight:700}
.finding .title{flex:1;min-width:0;text-wrap:wrap}
.finding .title code{color:var(--soft);font-weight:400}
.finding .message{font-size:14.5px;margin:6px 0 4px}
.finding .place{display:flex;flex-wrap:wrap;gap:2px 16px;color:var(--soft);font-size:12.5px;margin:2px 0 6px}
.finding pre{background:var(--wash);padding:5px 10px;margin:6px 0;white-space:pre-wrap}
.finding mark{background:var(--mark);color:inherit;box-shadow:0 0 0 1px var(--tone)}
.finding .source{display:flex;gap:2px 8px;align-items:baseline;border-top:1px dashed var(--line);margin:8px 0 0;padding-top:5px;font-size:12px;color:var(--soft)}
.finding .source>code{margin-left:auto}
.certainty{flex:none;border:1px solid currentColor;border-radius:2px;padding:0 5px;font-size:11.5px;font-weight:700;line-height:1.6}
.certainty.A{color:var(--good)}.certainty.B{color:var(--warning)}.certainty.C{color:var(--waived)}
figure{margin:8px 0;display:flex;flex-wrap:wrap;gap:8px 12px;align-items:flex-start}
figcaption{flex:1 1 200px;font-size:12px;color:var(--soft)}
figcaption dl{display:grid;grid-template-columns:auto 1fr;gap:1px 10px;margin:0}
figcaption dt{font-weight:600;white-space:nowrap}figcaption dd{margin:0}
.legend{list-style:none;display:flex;flex-wrap:wrap;gap:2px 14px;padding:0;margin:6px 0 0}
.legend li{display:inline-flex;align-items:center;white-space:nowrap;gap:4px}
.legend svg{flex:none;width:22px;height:12px}
figure>svg{flex:none;width:min(322px,calc(50% - 6px));height:auto;display:block;overflow:hidden}
.nowrap{white-space:nowrap}
.map .ground{fill:var(--wash)}.map .edge{fill:none;stroke:var(--line)}
.map path,.map circle{vector-effect:non-scaling-stroke;stroke-linejoin:round}
.map .context{fill:none;stroke:var(--soft);stroke-width:.7;stroke-dasharray:5 3}
.map .neighbour{fill:var(--paper);stroke:var(--soft);stroke-width:.7}
.map .related{fill:var(--mark);fill-opacity:.45;stroke:var(--warning);stroke-width:1}
.map .subject{fill:var(--subject);fill-opacity:.85;stroke:var(--accent);stroke-width:1.6}
.map .witness{fill:var(--error);fill-opacity:.6;stroke:var(--error);stroke-width:1.4}
.map .line{fill:none}.map .ring{fill:none;stroke:var(--error);stroke-width:1.4}
.map .frame{fill:none;stroke:var(--ink);stroke-width:1;stroke-dasharray:3 2}
.map text{font-size:10px;fill:var(--ink);paint-order:stroke;stroke:var(--paper);stroke-width:2.5px;stroke-linejoin:round}
.map .name{font-size:10.5px;font-weight:600}.map .of-related{fill:var(--warning)}.map .of-subject{fill:var(--accent)}
.map .north path{fill:var(--ink)}.map .scale path{fill:none;stroke:var(--ink);stroke-width:1.3}
.hash{font-size:10.5px;word-break:break-all}.path{overflow-wrap:anywhere}
.terms td:nth-child(1),.terms td:nth-child(3){white-space:nowrap}.terms th{white-space:nowrap}
.sign tbody td{height:58px;width:26%}.sign tbody th{width:18%}.sign .opinion{height:110px}
#sign{break-inside:avoid}
.end{color:var(--soft);text-align:center;margin-top:26px;font-size:12.5px}
@page{size:A4;margin:17mm 16mm 18mm;@bottom-left{content:${cssString(footer)};font-size:8pt;color:#4b5b64}@bottom-right{content:"第 " counter(page) " 页，共 " counter(pages) " 页";font-size:8pt;color:#4b5b64}}
@media print{
html,body{background:none}
body{font-size:9.6pt;-webkit-print-color-adjust:exact;print-color-adjust:exact}
main{max-width:none;margin:0;padding:0;box-shadow:none}
table{font-size:8.4pt}
h2,h3,h4,h5{break-after:avoid}
tr,figure,.verdict,.tiles,.limits,.sign{break-inside:avoid}
.finding{break-inside:avoid;content-visibility:visible}
.cover{break-after:page}
.part{break-before:page}
a{color:inherit;text-decoration:none}
}
@media screen and (max-width:700px){main{margin:0;padding:20px 14px}.tiles{grid-template-columns:repeat(2,1fr)}nav ol{columns:1}.verdict{display:block}table{font-size:11.5px}th,td,.terms td:nth-child(n),.terms th{padding:3px 4px;overflow-wrap:anywhere;white-space:normal}figure>svg{width:100%}}
`.trim();
}
