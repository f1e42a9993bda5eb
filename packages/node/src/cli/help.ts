/** What `plansmith --help` prints: the whole command line on one screen. */
export const helpText = `plansmith：低效用地再开发规划即代码 / plans as code for the redevelopment of low-efficiency land

用法 / usage
  plansmith check [DIR]        检查工作区 / check a workspace
      --format pretty|json     输出格式，默认 pretty / output format
      --as-of YYYY-MM-DD       以此日期为准，代替工作区的 asOf / the date to check for
      --rule ID                只运行这条规则，可重复 / run only this rule, repeatable
  plansmith rules              列出全部规则 / list every rule
      --json                   以 JSON 输出 / as JSON
  plansmith explain RULE       一条规则的说明、依据与示例 / what a rule asks, why, and examples
  plansmith open [DIR]         在浏览器中打开工作台 / open the workbench in a browser
      --port N                 端口，默认任取一个空闲端口 / port, any free one by default
      --no-browser             只打印地址 / only print the address
      --exit-with-stdin        标准输入关闭时结束 / end when standard input closes
  plansmith --version          版本 / version

check、rules、explain 可加 --lang zh-CN|en（默认 zh-CN）。DIR 默认为当前文件夹。
check, rules and explain take --lang zh-CN|en. DIR is the current folder by default.

退出码 / exit code
  0  没有错误 / no errors
  1  有级别为错误的意见 / findings of severity error
  2  无法运行 / could not run
`;
