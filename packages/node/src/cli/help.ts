/** What `plansmith --help` prints: the whole command line on one screen. */
export const helpText = `plansmith：低效用地再开发规划即代码 / plans as code for the redevelopment of low-efficiency land

用法 / usage
  plansmith check [DIR]        检查工作区 / check a workspace
      --format F               pretty（默认）json sarif junit markdown html xlsx geojson github
      --out FILE               写入文件；格式取前一个 --format，没有则看扩展名；可重复
                               to a file, in the --format before it or by its extension; repeatable
      --as-of YYYY-MM-DD       以此日期为准，代替工作区的 asOf / the date to check for
      --rule ID                只运行这条规则，可重复 / run only this rule, repeatable
      --stats                  每条规则的次数、毫秒和占比 / runs, milliseconds and share of each rule
      --baseline FILE          只报基线中没有的意见 / only what a baseline does not know
      --write-baseline[=FILE]  把现有意见写成基线，默认 DIR/plansmith-baseline.json / the present findings as a baseline
      --changed[=REV]          只报 REV（默认 HEAD）以来的改动带来或涉及的意见 / only what changes since REV bring or touch
      --fix                    直接采用不用选择的修改 / make the fixes that need no choice
      --fix --dry-run          只列出这些修改 / only show them
  plansmith new KIND [DIR]     新建文档并登记 / a new document, made known to the plan
      --id ID  --title TEXT    编号默认续编 / the next free id by default
      --dry-run                只列出内容，不写入 / only show what would be written
  plansmith balance [DIR]      求最小改动，使指标全部合规 / the least change that meets every indicator
      --scope ID[,ID]          单元、地块、文档、pilot:片区、year:2027 / what may move
      --lock ID[,ID]           保持不变 / what stays
      --unlock ID[,ID]|approved  已批准的文档也可改动 / approved documents that may change
      --target U-DF-01.gfaM2=560000   目标，可用 >= <=，可重复 / an aim, repeatable
      --move KIND[,KIND]       floorArea,transfer（默认）bonus facility
      --soft RULE[,RULE]       尽量满足 / met as far as can be
      --objective NAME[,NAME]  documents,parcels,change,evenness（默认次序 / default order）
      --weight KIND=N          改动一平方米的权重 / what a square metre counts
      --time-limit N           每步求解时限（秒），默认 30 / seconds for each step
      --gap N                  与最优相差不超过 N% 即可 / within N % of the best is enough
      --apply                  写入；还有意见时不写 / write the patch, unless findings are left
      --apply --partial        还有意见也写入 / write it all the same
      --format pretty|json
  plansmith rules              列出全部规则 / list every rule
      --json                   以 JSON 输出 / as JSON
  plansmith explain RULE       一条规则的说明、依据与示例 / what a rule asks, why, and examples
  plansmith open [DIR]         在浏览器中打开工作台 / open the workbench in a browser
      --port N                 端口，默认每个文件夹固定一个 / port, by default one of its own for each folder
      --no-browser             只打印地址 / only print the address
      --exit-with-stdin        标准输入关闭时结束 / end when standard input closes
  plansmith convert IN OUT     格式、坐标系、编码转换 / another format, coordinate system or encoding
      --from EPSG:n            文件没有说明时的坐标系 / the system, where the file does not say
      --to EPSG:n              输出坐标系 / the system of the output
      --encoding E             输入编码 / encoding of the input
      --to-encoding E          输出编码 / encoding of the output
      --map FILE               字段改名（YAML 或 CSV）/ other names of fields
      --layer NAME             多图层文件中的一个 / one of several layers
      --force                  覆盖已有的输出 / replace the output
  plansmith import FILE [DIR]  导入工作区，只改必须改的行 / into a workspace, changing only the lines it must
      --as KIND                parcels、units、legacy、layer:NAME
      --key FIELD              按此字段匹配记录 / match records by this field
      --into ID                新记录归入的台账 / the inventory for new records
      --dry-run                只列出改动，不写入 / only show the changes
      --from --encoding --map --layer
  plansmith export [DIR]       导出图层及其记录 / layers with their records
      --layer NAME[,NAME]  --out PATH  --as geojson|shp|fgb|gpkg|txt|csv|xlsx
      --to --encoding --force
  plansmith area FILE          椭球面积、周长、图形问题 / ellipsoidal areas, perimeters, faults of polygons
  plansmith overlap A B        A 的每个面与 B 的重叠 / what each polygon of A shares with B
      --min M2                 更小的部分不列出 / smaller parts are not listed
      --geometry OUT           写出相交图形 / write the intersections; --force
      --crs-a --crs-b --layer-a --layer-b
  plansmith topology FILE      无效图形、重叠、空隙、边界不吻合 / invalid polygons, overlaps, gaps, borders that miss
      --tolerance M            边界应重合的距离，默认 0.1 / how near borders are meant to be one
      --crs EPSG:n  --id FIELD  --layer NAME  --encoding E
  plansmith --version          版本 / version

open 以外的命令可加 --lang zh-CN|en（默认 zh-CN），与文件有关的可加 --json。DIR 默认为当前文件夹。
All but open take --lang zh-CN|en, those about files --json. DIR is the current folder by default.

退出码 / exit code
  0  没有错误；balance 已求解 / no errors; balanced
  1  有级别为错误的意见；balance 无解或仍有意见 / findings of severity error; no balance, or findings left
  2  无法运行 / could not run
`;
