/** How the program is used; the version stands in package.json. */
export const usage = `budget-forms 部门预算公开助手：在命令行里建表、读表、查错，不需要 Excel。

  budget-forms forms [--pack 模板包] [--json]
      列出模板包和表单。
  budget-forms new --pack 模板包 [--form 编号…] [--style 版式…] --year 年度 --unit 单位名称
                   [--code 单位编码] [--data 数据.json] [--projects 项目.txt] -o 输出.xlsx [--overwrite]
      建一个工作簿；不写 --form 时，建模板包的全套表单。--form 后面可以写几个编号，用空格或逗号隔开；
      --style 写作 F14=twoYear，或只写版式。数据的格式见 docs/schema。--projects 里每行一个项目名称，
      项目绩效目标表每个项目建一张。已有的文件不会被改动，除非加上 --overwrite。
  budget-forms read 文件 [--json] [--pack 模板包] [--lang zh|en]
      读出工作簿（.xlsx）、Word 文档（.docx）或文字（.txt）里的表单和每个单元格的内容，说明没有读懂的地方；
      没有认出的表逐张列出，不猜。没有标记的表单是哪个模板包的，按文件里的地名、年度和表样判断，写明依据和把握，
      判断不了就说明，不猜；--pack 直接指定。--json 的输出可以直接作为 --data。
  budget-forms check 文件或文件夹… [--format text|json|xlsx] [-o 输出] [--annotate] [--overwrite] [--pack 模板包]
                     [--year 年度] [--summary 汇总.xlsx] [--shard 第几份/共几份] [--resume] [--lang zh|en]
      检查文件里的表单：合计、正负、勾稽、支出计划、必填栏目等；json 每个文件一行，xlsx 把检查报告写入 -o。
      在工作簿里接受过的注意事项连同理由列出，不影响结论。没有标记、按内容认出的表单，优先按 --pack 认；
      年度用 --year，不写时用工作簿里的：报告写它，各表标题的年份与它核对。文件多时用上所有的处理器核心。
      文件夹连同下级文件夹里的文件逐个检查；--summary 另写一个汇总：哪些文件有哪些问题，问题多的在前。
      几千个文件可以用 --format json -o 结果.jsonl 边查边存，中断以后加上 --resume 接着查，没有变动的文件不再查；
      也可以用 --shard 2/5 分给几台机器，再用 summary 合并。
      --annotate 在每个文件旁边另写一个带批注的副本，例如 预算公开（批注）.docx：Excel 批注写在单元格上，Word 批注
      写在词句上；原文件不改动。
  budget-forms summary 结果.jsonl… -o 汇总.xlsx|结果.jsonl [--overwrite] [--lang zh|en]
      把几份检查结果合并：写成汇总工作簿，或者合成一份结果。
  budget-forms narrate 文件.xlsx [--pack 模板包] [--style 说明版式] --year 年度 --unit 单位名称
                   [--facts 事实.json] [--full-shares] [--format text|docx] [--template 模板.docx] [-o 输出] [--overwrite]
      按表单里的数字写出说明文字；表里没有的（上年数、原因等）写在 --facts 里，缺少的逐项列出。
      docx 按公文格式写成 Word 文档：封面、目录、正文，表单作为表格；待填的内容用黄色标出。工作簿里写过
      “预算说明”的，用那里的文字。--template 填自己的 Word 文档：把章节、表和栏目的名称用双花括号写在
      要填的地方，例如 {{三公经费}}、{{F14}}、{{收入总计}}、{{单位名称}}，或者给内容控件、书签取这样的名称；
      其余内容原样保留，不改动模板。--full-shares：比重合计凑成100%（尾差计入舍去最多的一项）。
  budget-forms import 去年的文件 --pack 模板包 [--style 版式…] --year 今年 --unit 单位名称 [--code 单位编码]
                   -o 输出.xlsx [--overwrite] [--json] [--lang zh|en]
      读去年的工作簿（.xlsx）、Word 文档（.docx）或文字（.txt），建今年的全套表单：单位、项目、指标、科目带入，
      金额留空；去年的金额填到“上年”栏，或者作为说明里的上年数；去年写的职责、目标、原因作为说明的参考。
      带入了什么、改了什么、留下了什么，逐项列出来源（表!A1、T3!B4、¶12）和原因。
  budget-forms figures 导出文件… --pack 模板包 [--style 版式…] --year 年度 --unit 单位名称 [--code 单位编码]
                   [--into 工作簿.xlsx] [--money yuan|qian|wan] [--column 金额列] [--sheet 表名…] [--round]
                   [--replace] [-o 输出.xlsx] [--overwrite] [--json] [--lang zh|en]
      读预算管理一体化等系统导出的表（.xlsx、.csv、.txt）：明细表（每行一个科目、项目、资金的金额）按科目、项目、
      资金性质相加，收支总表、“三公”经费表这样的总表直接取数，换算成表单的单位：每张表的每一格填多少、来自哪些行、
      与 --into 工作簿里已有的数差多少，逐项列出。
      不写 -o 只看不写；-o 另写一个工作簿，表单都重新画一遍，已有的数不改，除非加上 --replace；--into 的文件不改动，
      其中别的工作表、表单以外的内容、批注和自己改过的格式不带过去。导出表没有写
      单位时用 --money 说明，有几列金额时用 --column 说明，几张表可能是同一笔钱（一上和二上）时用 --sheet 说明算哪些；
      --round 舍入到两位小数，并说明舍入差。
  budget-forms split --pack 模板包 --year 年度 [--units 名单.txt] [--from 本部门.xlsx] [--form 编号…] -o 文件夹 [--overwrite]
                   [--lang zh|en]
      给每个下属单位建一个工作簿；名单每行一个单位名称，编码写在后面。--from 里写着某个单位的行，放进它的工作簿；没有分出去的逐条列出。
  budget-forms consolidate 文件或文件夹… --pack 模板包 --year 年度 --unit 单位名称 [--code 单位编码] [--units 名单.txt]
                   -o 输出.xlsx [--overwrite] [--json] [--lang zh|en]
      把下属单位的表汇总成本部门的：金额相加，同一科目并成一行，项目和单位逐行列出，每个项目的绩效目标表各留一张。
      缺少的单位、别的年度的文件、填写不一和没有读懂的地方逐条列出，不计入。
  --pack-file 文件.json：另外装入一个模板包（可以写多次）。
结束码：0 完成；1 check 发现错误，consolidate、figures、split 有需要核对的地方；2 用法不对，或者文件不能读、不能写。

Makes, reads and checks the forms of a budget disclosure, without Excel.

  budget-forms forms [--pack PACK] [--json]
      lists packs and forms.
  budget-forms new --pack PACK [--form ID…] [--style STYLE…] --year YEAR --unit NAME
                   [--code CODE] [--data FILE.json] [--projects FILE.txt] -o OUT.xlsx [--overwrite]
      makes a workbook: all forms of the pack where no --form is given. --form takes several, with spaces or
      commas between them; --style is F14=twoYear or the layout alone. docs/schema says what the data look like.
      --projects names projects, one a line: each gets a form where there is one for each.
      A file that exists is left as it is, unless --overwrite is given.
  budget-forms read FILE [--json] [--pack PACK] [--lang zh|en]
      reads the forms of a workbook (.xlsx), a Word document (.docx) or a text (.txt) with what each cell says, and
      what was not understood; tables that are no known form are listed, never guessed. Which pack forms without
      marks are of is told from the places and years that the file names and from the layouts, with the evidence;
      where that does not say it for certain, nobody guesses. --pack names one. What --json prints is what --data
      takes.
  budget-forms check FILE|FOLDER… [--format text|json|xlsx] [-o OUT] [--annotate] [--overwrite] [--pack PACK]
                     [--year YEAR] [--summary OUT.xlsx] [--shard PART/PARTS] [--resume] [--lang zh|en]
      checks the forms in files: totals, signs, identities, spending plans, required cells …; json has one
      line a file, xlsx writes a report into -o. Warnings that were accepted in the workbook are listed with
      their reasons and do not count. Forms without marks are taken for those of --pack first; the report names
      the --year, or that of the workbook, which the titles of the forms are held against. Many files are
      checked on all cores.
      Of a folder all files are checked, those of the folders in it too; --summary writes which files have which
      problems, the worst first. Thousands of files: --format json -o OUT.jsonl keeps what is done; when it was
      stopped, --resume goes on, and files that are as they were are not checked again. --shard 2/5 checks a
      part, so that several machines share the files; summary joins what they found.
      --annotate writes a copy beside each file, such as budget (annotated).docx: notes at the cells in Excel, comments
      at the words in Word; the original is not changed.
  budget-forms summary OUT.jsonl… -o OUT.xlsx|OUT.jsonl [--overwrite] [--lang zh|en]
      joins results of checks into a workbook that sums them up, or into one file of results.
  budget-forms narrate FILE.xlsx [--pack PACK] [--style STYLE] --year YEAR --unit NAME
                   [--facts FACTS.json] [--full-shares] [--format text|docx] [--template FILE.docx] [-o OUT]
                   [--overwrite]
      writes the text from the figures of the forms; --facts says what no form does (figures of the year
      before, reasons); what is missing is listed. docx makes a Word document laid out as official documents
      are: cover, contents, chapters, the forms as tables; what is missing is marked yellow. Where the text was
      written on a sheet of the workbook, its words are taken. --template fills a document of your own: name
      sections, forms and figures in double braces where they belong, such as {{三公经费}}, {{F14}} or
      {{收入总计}}, or give content controls or bookmarks such names; all else stays as it is, and the template
      is not changed. --full-shares makes shares add up to 100% (by the ones that lost most in rounding).
  budget-forms import LAST --pack PACK [--style STYLE…] --year YEAR --unit NAME [--code CODE]
                   -o OUT.xlsx [--overwrite] [--json] [--lang zh|en]
      reads last year's workbook (.xlsx), Word document (.docx) or text (.txt) and makes all forms of this year:
      units, projects, indicators and codes come in, amounts stay empty; amounts of last year go to the columns
      for them, or are kept for the text; duties, goals and reasons that were written become suggestions.
      Everything that was taken, changed or left is listed with its source (Sheet!A1, T3!B4, ¶12) and a reason.
  budget-forms figures EXPORT… --pack PACK [--style STYLE…] --year YEAR --unit NAME [--code CODE]
                   [--into WORKBOOK.xlsx] [--money yuan|qian|wan] [--column HEAD] [--sheet NAME…] [--round]
                   [--replace] [-o OUT.xlsx] [--overwrite] [--json] [--lang zh|en]
      reads what a budget system gave out (.xlsx, .csv or .txt): lists with a row for each class, project and source
      of funds are added up for each cell of the forms, summary tables such as 收支总表 or “三公”经费表 are taken as
      they are, and both are converted to the unit of the forms. What goes where, of which rows, and how it
      differs from the forms of --into is listed. Without -o nothing is written; -o makes another workbook, in
      which all forms are drawn anew: figures that are there stay unless --replace is given; the file of --into is not
      changed, and its other sheets, what stands beside its forms, comments and formats of your own do not come along. --money says what the amounts are in
      where the export does not, --column which of several columns of amounts is meant, --sheet which of several tables
      that may be the same money (two stages of a budget) count; --round writes two decimals
      and tells what they leave.
  budget-forms split --pack PACK --year YEAR [--units LIST.txt] [--from DEPARTMENT.xlsx] [--form ID…] -o FOLDER [--overwrite]
                   [--lang zh|en]
      makes a workbook for each unit of a department. The list names one unit a line, its code behind it. Rows of --from
      that name a unit go into its workbook; what went to no unit is listed.
  budget-forms consolidate FILE|FOLDER… --pack PACK --year YEAR --unit NAME [--code CODE] [--units LIST.txt]
                   -o OUT.xlsx [--overwrite] [--json] [--lang zh|en]
      makes the forms of a department of those of its units: amounts are added up, a class is one row, projects and
      units are listed, each project keeps its form. Units without a file, files of another year, what units say
      differently and what was not understood is listed, and is not in the sums.
  --pack-file FILE.json: one more pack (may be given several times).
Ends with 0 when done, with 1 where check found errors or consolidate, figures or split something to look at, with 2 for wrong usage or a file that cannot be read or written.`;
