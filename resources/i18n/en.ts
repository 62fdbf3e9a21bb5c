<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="zh_CN">
<context>
    <name></name>
    <message>
        <source>共 {count:,} 篇</source>
        <translation>{count:,} drafts</translation>
    </message>
    <message>
        <source>至少 {count:,} 篇</source>
        <translation>At least {count:,} drafts</translation>
    </message>
    <message>
        <source>正在给档案加密…</source>
        <translation>Encrypting the archive…</translation>
    </message>
    <message>
        <source>正在取消档案加密…</source>
        <translation>Removing the archive’s encryption…</translation>
    </message>
    <message>
        <source>正在改档案密码…</source>
        <translation>Changing the archive password…</translation>
    </message>
    <message>
        <source>档案已加密</source>
        <translation>Archive is encrypted</translation>
    </message>
    <message>
        <source>档案已取消加密</source>
        <translation>The archive is no longer encrypted</translation>
    </message>
    <message>
        <source>档案密码已改</source>
        <translation>The archive password has been changed</translation>
    </message>
    <message>
        <source>密码忘了，谁也打不开档案，程序没有后门，也无法找回。请写在纸上，密封交保密柜保管。</source>
        <translation>If the password is forgotten, nobody can open the archive: there is no back door and no recovery. Write it on paper, seal it and keep it in the safe.</translation>
    </message>
    <message>
        <source>加密的是档案和今后的备份。以前的备份、“存档”文件夹里的已刊文件、导出的文件仍是明文，请另行保管或销毁。</source>
        <translation>The archive and future backups are encrypted. Earlier backups, published files in the archive-copies folder and exported files stay in clear text; keep them safe or destroy them.</translation>
    </message>
    <message>
        <source>换成新档案前，已逐表逐行与原档案核对一致。</source>
        <translation>Before the new archive took its place, it was compared with the old one table by table and row by row.</translation>
    </message>
    <message>
        <source>今后每次打开都要输入档案密码；备份也用这个密码加密。</source>
        <translation>From now on the archive password is needed each time it is opened; backups are encrypted with it too.</translation>
    </message>
    <message>
        <source>今后用新密码打开。以前的备份仍用原来的密码，原密码请一并保管。</source>
        <translation>Open it with the new password from now on. Earlier backups still need the old password, so keep that as well.</translation>
    </message>
    <message>
        <source>原来的档案另存为“{file}”，与档案在同一文件夹。</source>
        <translation>The former archive was saved as “{file}” in the same folder.</translation>
    </message>
    <message>
        <source>原来的明文档案已删除；固态盘和旧硬盘上可能仍有残留，报废时须按保密规定处理。</source>
        <translation>The clear-text archive has been deleted; traces may remain on solid-state and old hard disks, which must be disposed of under the secrecy rules.</translation>
    </message>
    <message>
        <source>以下 {count} 个文件仍是明文，请妥善保管或销毁：</source>
        <translation>Files still in clear text, to be kept safe or destroyed ({count}):</translation>
    </message>
    <message>
        <source>开始日期在结束日期之后，请核对 --from 和 --to。</source>
        <translation>The start date is after the end date. Check --from and --to.</translation>
    </message>
    <message>
        <source>请用 --to 给出结束日期，或用 --kind 给出时段。</source>
        <translation>Give the end date with --to, or the period with --kind.</translation>
    </message>
    <message>
        <source>--from 和 --to 与 --kind 不是同一个时段，请核对。</source>
        <translation>--from and --to are not the same period as --kind. Please check.</translation>
    </message>
    <message>
        <source>{group}  第{rank}名  {unit}  报送{submitted}篇  {points}分</source>
        <translation>{group}  rank {rank}  {unit}  submitted {submitted}  points {points}</translation>
    </message>
    <message>
        <source>已写出：{file}</source>
        <translation>Written: {file}</translation>
    </message>
    <message>
        <source>共 {count} 件，逾期 {late} 件</source>
        <translation>Total: {count}, overdue: {late}</translation>
    </message>
    <message>
        <source>没有在办的约稿。</source>
        <translation>No commissions in hand.</translation>
    </message>
    <message>
        <source>逾期 {days} 天</source>
        <translation>{days} day(s) overdue</translation>
    </message>
    <message>
        <source>无</source>
        <translation>None</translation>
    </message>
    <message>
        <source>没有改动。</source>
        <translation>No changes.</translation>
    </message>
    <message>
        <source>《{journal}》{year}年第{number}期</source>
        <translation>{journal}, {year} No. {number}</translation>
    </message>
    <message>
        <source>这一期还没有编排份号。</source>
        <translation>The copies of this issue are not numbered yet.</translation>
    </message>
    <message>
        <source>原有的档案没有动，改名为 {name}</source>
        <translation>The archive already there was not touched; it is now named {name}</translation>
    </message>
    <message>
        <source>立档：{name}，报送单位 {units} 个</source>
        <translation>Archive created: {name}, units: {units}</translation>
    </message>
    <message>
        <source>收稿：{count} 份，未能收稿 {refused} 份</source>
        <translation>Taken in: {count}, not taken in: {refused}</translation>
    </message>
    <message>
        <source>全部写入：{folder}</source>
        <translation>Everything is written to {folder}</translation>
    </message>
    <message>
        <source>采编、送审、审核、签发：{count} 篇</source>
        <translation>Edited, submitted, reviewed, signed off: {count}</translation>
    </message>
    <message>
        <source>组版：《{journal}》{month}月{day}日，{count} 篇，已签发</source>
        <translation>Assembled: {journal}, {day}/{month}, items: {count}, signed off</translation>
    </message>
    <message>
        <source>成刊：《{journal}》{number} → {issue}、{sheet}</source>
        <translation>Published: {journal} {number} → {issue}, {sheet}</translation>
    </message>
    <message>
        <source>通报：报送 {sent} 篇，采用 {adopted} 篇 → {docx}、{xlsx}</source>
        <translation>Circular: submitted {sent}, adopted {adopted} → {docx}, {xlsx}</translation>
    </message>
    <message>
        <source>档案密码：</source>
        <translation>Archive password: </translation>
    </message>
    <message>
        <source>两遍密码不一样，档案未动。</source>
        <translation>The two passwords differ. The archive was not touched.</translation>
    </message>
    <message>
        <source>档案没有加密：{file}</source>
        <translation>The archive is not encrypted: {file}</translation>
    </message>
    <message>
        <source>已加密：{file}</source>
        <translation>Encrypted: {file}</translation>
    </message>
    <message>
        <source>已改密码：{file}</source>
        <translation>Password changed: {file}</translation>
    </message>
    <message>
        <source>已取消加密：{file}</source>
        <translation>Encryption removed: {file}</translation>
    </message>
    <message>
        <source>密码忘了，谁也打不开档案，也无法找回。请写在纸上密封保管。</source>
        <translation>If the password is forgotten, nobody can open the archive and nothing can recover it. Write it on paper and keep it sealed.</translation>
    </message>
    <message>
        <source>原来的档案另存为：{file}</source>
        <translation>The old archive is kept as {file}</translation>
    </message>
    <message>
        <source>这些文件仍是明文，请妥善保管或销毁：</source>
        <translation>These files are still unencrypted. Keep them safe or destroy them:</translation>
    </message>
    <message>
        <source>新的档案密码：</source>
        <translation>New archive password: </translation>
    </message>
    <message>
        <source>再输一遍：</source>
        <translation>Enter it again: </translation>
    </message>
    <message>
        <source>这一期已作废：{reason}</source>
        <translation>This issue is void: {reason}</translation>
    </message>
    <message>
        <source>已导出：{file}</source>
        <translation>Exported: {file}</translation>
    </message>
    <message>
        <source>由版面预览直接生成，换行和分页与印刷稿可能略有出入。</source>
        <translation>Made directly from the layout preview: line and page breaks may differ slightly from the printed issue.</translation>
    </message>
    <message>
        <source>{done} / {total} 期</source>
        <translation>Issues: {done} / {total}</translation>
    </message>
    <message>
        <source>已转换 {done} / {total} 期</source>
        <translation>Issues converted: {done} / {total}</translation>
    </message>
    <message>
        <source>已装订 {issues} 期，共 {pages} 页：{file}</source>
        <translation>Issues bound: {issues}, pages: {pages}: {file}</translation>
    </message>
    <message>
        <source>目录：{index}</source>
        <translation>Contents: {index}</translation>
    </message>
    <message>
        <source>原有 {names} 未动</source>
        <translation>Left as they were: {names}</translation>
    </message>
    <message>
        <source>已导出 {names}</source>
        <translation>Exported {names}</translation>
    </message>
    <message>
        <source>没有设定邮箱。</source>
        <translation>No mailbox is set up.</translation>
    </message>
    <message>
        <source>收这个邮箱：{account}，{folder}</source>
        <translation>Mailbox to fetch: {account}, {folder}</translation>
    </message>
    <message>
        <source>没有密码：请放进环境变量 {name} 再收，或先在窗口的“收稿方式”里输入。</source>
        <translation>No password: put it in the environment variable {name} and fetch again, or enter it first in the window under “Intake settings”.</translation>
    </message>
    <message>
        <source>收到 {count} 封邮件，收稿记录已存。</source>
        <translation>Messages fetched: {count}. The intake record is saved.</translation>
    </message>
    <message>
        <source>没有新邮件。</source>
        <translation>No new mail.</translation>
    </message>
    <message>
        <source>两遍密码不一样，没有建立档案。</source>
        <translation>The two passwords differ. No archive was created.</translation>
    </message>
    <message>
        <source>已建立{office}的档案：{file}</source>
        <translation>Archive of {office} created: {file}</translation>
    </message>
    <message>
        <source>管理员：{name}（{login}）</source>
        <translation>Administrator: {name} ({login})</translation>
    </message>
    <message>
        <source>用 --archive 指定这个文件打开。</source>
        <translation>Use --archive to name this file when opening it.</translation>
    </message>
    <message>
        <source>以后打开窗口就是这份档案。</source>
        <translation>The window opens this archive from now on.</translation>
    </message>
    <message>
        <source>管理员密码：</source>
        <translation>Administrator password: </translation>
    </message>
    <message>
        <source>共 {count} 件，超期 {late} 件，尚无回音 {silent} 件</source>
        <translation>Total: {count}, overdue: {late}, no answer yet: {silent}</translation>
    </message>
    <message>
        <source>没有在办的批示。</source>
        <translation>No instructions in hand.</translation>
    </message>
    <message>
        <source>{state} {days} 天</source>
        <translation>{state}, {days} day(s)</translation>
    </message>
    <message>
        <source>限 {day}</source>
        <translation>due {day}</translation>
    </message>
    <message>
        <source>未定期限</source>
        <translation>No deadline set</translation>
    </message>
    <message>
        <source>（见扫描件）</source>
        <translation>(see scan)</translation>
    </message>
    <message>
        <source>还没有刊期。</source>
        <translation>There are no issues yet.</translation>
    </message>
    <message>
        <source>刊于《{journal}》{number_line}  {date}  {words}</source>
        <translation>Published in {journal} {number_line}  {date}  {words}</translation>
    </message>
    <message>
        <source>    更正《{journal}》{number_line}</source>
        <translation>    Corrects {journal} {number_line}</translation>
    </message>
    <message>
        <source>{words}：{reason}</source>
        <translation>{words}: {reason}</translation>
    </message>
    <message>
        <source>{words}，见{out}</source>
        <translation>{words}, see {out}</translation>
    </message>
    <message>
        <source>档案完好。</source>
        <translation>The archive is intact.</translation>
    </message>
    <message>
        <source>原件、图片、签名、台账和档案各行逐一核对，全部未动。</source>
        <translation>Originals, pictures, signatures, the log and every row of the archive were checked one by one. Nothing has been altered.</translation>
    </message>
    <message>
        <source>台账共 {count} 行，末条校验码 {code}</source>
        <translation>Log lines: {count}, last check code: {code}</translation>
    </message>
    <message>
        <source>备份已写好，但没有记入台账：{why}</source>
        <translation>The backup is written but was not entered in the log: {why}</translation>
    </message>
    <message>
        <source>已备份：{file}</source>
        <translation>Backed up: {file}</translation>
    </message>
    <message>
        <source>现有备份 {count} 份。</source>
        <translation>Backups kept: {count}.</translation>
    </message>
    <message>
        <source>{title} {count} 行，已导出：{file}</source>
        <translation>{title}, rows: {count}, exported: {file}</translation>
    </message>
    <message>
        <source>共 {count} 条</source>
        <translation>{count} in all</translation>
    </message>
    <message>
        <source>这次阅读没有记入台账：{why}</source>
        <translation>This reading was not entered in the log: {why}</translation>
    </message>
    <message>
        <source>共 {count} 篇</source>
        <translation>Total: {count}</translation>
    </message>
    <message>
        <source>《{journal}》第{number}期</source>
        <translation>{journal} No. {number}</translation>
    </message>
    <message>
        <source>未刊发</source>
        <translation>Not published</translation>
    </message>
    <message>
        <source>实际排版 {count} 页，与 GB/T 9704—2012 对照：</source>
        <translation>Set on {count} page(s), compared with GB/T 9704—2012:</translation>
    </message>
    <message>
        <source>项目</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>应为</source>
        <translation>Required</translation>
    </message>
    <message>
        <source>实测</source>
        <translation>Measured</translation>
    </message>
    <message>
        <source>结论</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>文件有 {wanted} 个字符，页面上缺 {lost} 个</source>
        <translation>The file has {wanted} characters; missing from the pages: {lost}</translation>
    </message>
    <message>
        <source>{name}（{count} 字）</source>
        <translation>{name} (characters: {count})</translation>
    </message>
    <message>
        <source>字体“{wanted}”由别的字体代替：{used}</source>
        <translation>Font “{wanted}” replaced by {used}</translation>
    </message>
    <message>
        <source>字体“{wanted}”：{used}</source>
        <translation>Font “{wanted}”: {used}</translation>
    </message>
    <message>
        <source>{number}. {title}（第 {page} 页）</source>
        <translation>{number}. {title} (page {page})</translation>
    </message>
    <message>
        <source>已读 {count} 份，共 {total} 份。</source>
        <translation>Read: {count} of {total}.</translation>
    </message>
    <message>
        <source>已收入 {count} 期。</source>
        <translation>Issues taken in: {count}.</translation>
    </message>
    <message>
        <source>收入 {taken} 期，{left} 份没有收。</source>
        <translation>Issues taken in: {taken}, files not taken in: {left}.</translation>
    </message>
    <message>
        <source>可收 {ready} 期，{left} 份不能收；加 --yes 收入。</source>
        <translation>Issues that can be taken in: {ready}, that cannot: {left}. Add --yes to take them in.</translation>
    </message>
    <message>
        <source>另有 {count} 个文件不是文档，没有读。</source>
        <translation>Other files that are not documents and were not read: {count}.</translation>
    </message>
    <message>
        <source>已收入</source>
        <translation>Taken in</translation>
    </message>
    <message>
        <source>没有收</source>
        <translation>Not taken in</translation>
    </message>
    <message>
        <source>可收</source>
        <translation>Can be taken in</translation>
    </message>
    <message>
        <source>{count}篇</source>
        <translation>{count} item(s)</translation>
    </message>
    <message>
        <source>已导出交换包：{file}（{what}）</source>
        <translation>Exchange packet exported: {file} ({what})</translation>
    </message>
    <message>
        <source>签名指纹 {fingerprint}，请告知接收方核对。</source>
        <translation>Signature fingerprint {fingerprint}. Tell the receiving office, which should check it.</translation>
    </message>
    <message>
        <source>已收入：{what}。</source>
        <translation>Taken in: {what}.</translation>
    </message>
    <message>
        <source>没有收入。</source>
        <translation>Nothing was taken in.</translation>
    </message>
    <message>
        <source>{name}的密码：</source>
        <translation>Password of {name}: </translation>
    </message>
    <message>
        <source>签名指纹 {fingerprint}</source>
        <translation>Signature fingerprint {fingerprint}</translation>
    </message>
    <message>
        <source>收入请加 --yes。</source>
        <translation>Add --yes to take it in.</translation>
    </message>
    <message>
        <source>核对一致后收入请加 --yes --trust {fingerprint}。</source>
        <translation>Once the fingerprint is checked, add --yes --trust {fingerprint} to take it in.</translation>
    </message>
    <message>
        <source>这个包已经收过。</source>
        <translation>This packet has been taken in already.</translation>
    </message>
    <message>
        <source>纸张 {width}×{height} 毫米，版心上 {top}、下 {bottom}、左 {left}、右 {right} 毫米</source>
        <translation>Paper {width}×{height} mm; margins of type area: top {top}, bottom {bottom}, left {left}, right {right} mm</translation>
    </message>
    <message>
        <source>每页 {lines_per_page} 行，每行 {characters_per_line} 字，行距 {line_pitch_pt} 磅</source>
        <translation>{lines_per_page} lines a page, {characters_per_line} characters a line, line spacing {line_pitch_pt} pt</translation>
    </message>
    <message>
        <source>内容完整</source>
        <translation>Content complete</translation>
    </message>
    <message>
        <source>内容不完整</source>
        <translation>Content incomplete</translation>
    </message>
    <message>
        <source>问题：{words}</source>
        <translation>Problem: {words}</translation>
    </message>
    <message>
        <source>提示：{words}</source>
        <translation>Hint: {words}</translation>
    </message>
    <message>
        <source>共 {count} 处，其中 {serious} 处须改正或核对。</source>
        <translation>Findings: {count}, of which to be corrected or checked: {serious}.</translation>
    </message>
    <message>
        <source>没有查出问题。</source>
        <translation>No problems found.</translation>
    </message>
    <message>
        <source>档案正在使用，这次没有用本单位的词库和设置。</source>
        <translation>The archive is in use, so the office’s own word list and settings were not applied this time.</translation>
    </message>
    <message>
        <source>已由存档文件重建{office}的档案：{file}</source>
        <translation>Archive of {office} rebuilt from the archive copies: {file}</translation>
    </message>
    <message>
        <source>刊期 {issues} 期，信息 {items} 条。</source>
        <translation>Issues: {issues}, items: {items}.</translation>
    </message>
    <message>
        <source>原稿、历次修改、批示、紧急信息和旧台账不在存档文件里，没有恢复；各人密码须重新设置，原签发只作记录。</source>
        <translation>Originals, revisions, instructions, urgent reports and the old log are not in the archive copies and were not restored. Passwords must be set again; earlier sign-offs are kept as records only.</translation>
    </message>
    <message>
        <source>已写 {done}/{total} 期</source>
        <translation>Issues written: {done}/{total}</translation>
    </message>
    <message>
        <source>存档文件 {whole}/{wanted} 期：{folder}</source>
        <translation>Issues with archive copies: {whole}/{wanted}: {folder}</translation>
    </message>
    <message>
        <source>已恢复：{file}</source>
        <translation>Restored: {file}</translation>
    </message>
    <message>
        <source>所用备份：{file}，内有稿件 {drafts} 篇、刊物 {issues} 期</source>
        <translation>Backup used: {file}, with {drafts} draft(s) and {issues} issue(s)</translation>
    </message>
    <message>
        <source>备份里有 {count} 处在备份以前就被改动过，可用 verify 逐条查看。</source>
        <translation>Places in the backup altered before it was made: {count}. Use verify to see each.</translation>
    </message>
    <message>
        <source>  另有更早的 {count} 项</source>
        <translation>  Earlier items: {count}</translation>
    </message>
    <message>
        <source>已修复：{file}</source>
        <translation>Repaired: {file}</translation>
    </message>
    <message>
        <source>损坏的档案另存为：{file}</source>
        <translation>The damaged archive is kept as {file}</translation>
    </message>
    <message>
        <source>  {table}：读出 {read} 条，缺失 {lost} 条</source>
        <translation>  {table}: rows read {read}, lost {lost}</translation>
    </message>
    <message>
        <source>稿件登记已缺失的文字另存在：{folder}</source>
        <translation>Text whose draft record was lost is saved in {folder}</translation>
    </message>
    <message>
        <source>台账有缺失，首尾连不上；verify 会指出从哪一条起。</source>
        <translation>Part of the log is missing and it no longer joins up; verify tells from which entry.</translation>
    </message>
    <message>
        <source>{key}：</source>
        <translation>{key}: </translation>
    </message>
    <message>
        <source>新建档案，已放入示例单位“{office}”：{file}</source>
        <translation>New archive created, with the sample office “{office}”: {file}</translation>
    </message>
    <message>
        <source>签发单已写好：{file}</source>
        <translation>Sign-off sheet written: {file}</translation>
    </message>
    <message>
        <source>文稿核对码 {code}</source>
        <translation>Check code of the text {code}</translation>
    </message>
    <message>
        <source>没有可收的文件。</source>
        <translation>There are no files to take in.</translation>
    </message>
    <message>
        <source>已办 {count} 份，收稿记录已存；其余没有办理。</source>
        <translation>Done: {count}. The intake record is saved; the rest was left.</translation>
    </message>
    <message>
        <source>{count}字</source>
        <translation>{count} character(s)</translation>
    </message>
    <message>
        <source>报送单位 {count} 个，已导出：{file}</source>
        <translation>Units: {count}, exported: {file}</translation>
    </message>
    <message>
        <source>第{row}行  {state}  {name}  {told}</source>
        <translation>Row {row}  {state}  {name}  {told}</translation>
    </message>
    <message>
        <source>未识别的列：{columns}，没有读。</source>
        <translation>Columns not recognised and not read: {columns}.</translation>
    </message>
    <message>
        <source>以上还没有写入；加 --yes 导入新增和修改的，待核的请在窗口里导入。</source>
        <translation>Nothing is written yet. Add --yes to import new and changed units; import those to be checked in the window.</translation>
    </message>
    <message>
        <source>像是“{name}”？</source>
        <translation>“{name}”, perhaps?</translation>
    </message>
    <message>
        <source>没有正在跟踪的紧急事件。</source>
        <translation>No urgent events are being followed.</translation>
    </message>
    <message>
        <source>这段时间没有登记报送差错。</source>
        <translation>No reporting faults were registered in this period.</translation>
    </message>
    <message>
        <source>未收到报告</source>
        <translation>No report received</translation>
    </message>
    <message>
        <source>时限 {due}</source>
        <translation>due {due}</translation>
    </message>
    <message>
        <source>待核定：{unit}{kind}，{title}</source>
        <translation>To be decided: {unit}, {kind}, {title}</translation>
    </message>
    <message>
        <source>（已撤销：{reason}）</source>
        <translation>(withdrawn: {reason})</translation>
    </message>
    <message>
        <source>逾期{days}天</source>
        <translation>{days} d overdue</translation>
    </message>
    <message>
        <source>剩{days}天</source>
        <translation>{days} d left</translation>
    </message>
    <message>
        <source>今天截稿</source>
        <translation>Due today</translation>
    </message>
    <message>
        <source>约{count}</source>
        <translation>Asked {count}</translation>
    </message>
    <message>
        <source>报{count}</source>
        <translation>Sent {count}</translation>
    </message>
    <message>
        <source>迟{count}</source>
        <translation>Late {count}</translation>
    </message>
    <message>
        <source>缺{count}</source>
        <translation>Missing {count}</translation>
    </message>
    <message>
        <source>免{count}</source>
        <translation>Excused {count}</translation>
    </message>
    <message>
        <source>{day}下达</source>
        <translation>Issued {day}</translation>
    </message>
    <message>
        <source>延期至{day}</source>
        <translation>Extended to {day}</translation>
    </message>
    <message>
        <source>{days}天未签收</source>
        <translation>Unsigned for {days} d</translation>
    </message>
    <message>
        <source>未发出</source>
        <translation>Not sent</translation>
    </message>
    <message>
        <source>已发出</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>已签收</source>
        <translation>Signed for</translation>
    </message>
    <message>
        <source>已清退</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>经办：{who}</source>
        <translation>Handled by {who}</translation>
    </message>
    <message>
        <source>待清退：{who}</source>
        <translation>To be returned by {who}</translation>
    </message>
    <message>
        <source>《{journal}》{number}</source>
        <translation>{journal} {number}</translation>
    </message>
    <message>
        <source>应发 {count} 份</source>
        <translation>Copies due: {count}</translation>
    </message>
    <message>
        <source>已签收 {count} 份</source>
        <translation>signed for: {count}</translation>
    </message>
    <message>
        <source>在外 {count} 份</source>
        <translation>out: {count}</translation>
    </message>
    <message>
        <source>未发出 {count} 份</source>
        <translation>not sent: {count}</translation>
    </message>
    <message>
        <source>已清退 {count} 份</source>
        <translation>returned: {count}</translation>
    </message>
    <message>
        <source>{named}等 {count} 份</source>
        <translation>{named} and others, {count} in all</translation>
    </message>
    <message>
        <source>{marking}：阅后须清退，现在外的有 {named}。</source>
        <translation>{marking}: to be returned after reading; still out: {named}.</translation>
    </message>
    <message>
        <source>{issues} 期 {count} 份在外</source>
        <translation>Copies out: {count}, of issues: {issues}</translation>
    </message>
    <message>
        <source>{count} 份一天以上没有签收</source>
        <translation>Copies unsigned for over a day: {count}</translation>
    </message>
    <message>
        <source>{count} 份涉密待清退</source>
        <translation>Classified copies to be returned: {count}</translation>
    </message>
    <message>
        <source>{first}&#x3000;随后还有 {count} 份</source>
        <translation>{first}  then {count} more</translation>
    </message>
    <message>
        <source>{first}等 {count} 份</source>
        <translation>{first} and others, {count} in all</translation>
    </message>
    <message>
        <source>发出</source>
        <translation>Sent out</translation>
    </message>
    <message>
        <source>登记签收</source>
        <translation>Record receipt</translation>
    </message>
    <message>
        <source>登记清退</source>
        <translation>Record return</translation>
    </message>
    <message>
        <source>加发一份</source>
        <translation>Add a copy</translation>
    </message>
    <message>
        <source>任务和封顶</source>
        <translation>Quotas and caps</translation>
    </message>
    <message>
        <source>小计 {points} 分</source>
        <translation>Subtotal {points} points</translation>
    </message>
    <message>
        <source>本时段的稿件没有写明信息员。</source>
        <translation>No draft of this period names a correspondent.</translation>
    </message>
    <message>
        <source>这一组还没有单位，可在“单位”里登记。</source>
        <translation>There are no units in this group yet. Register them under “Units”.</translation>
    </message>
    <message>
        <source>时段已结束</source>
        <translation>Period over</translation>
    </message>
    <message>
        <source>统计到{day}，未到期的任务不扣分</source>
        <translation>Counted up to {day}; tasks not yet due cost no points</translation>
    </message>
    <message>
        <source>还差 {short} 篇</source>
        <translation>{short} short</translation>
    </message>
    <message>
        <source>已达到</source>
        <translation>Reached</translation>
    </message>
    <message>
        <source>本办上报 {sent:,} 篇，应 {least:,}—{most:,} 篇（每个工作日 3—4 篇），{end}；每人每周编写 2 篇以上。</source>
        <translation>Forwarded by this office {sent:,}, expected {least:,}–{most:,} (3–4 each working day), {end}. Each clerk is to write at least 2 a week.</translation>
    </message>
    <message>
        <source>名次</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>升降</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>上期第 {rank} 名，{points} 分</source>
        <translation>Last period: rank {rank}, {points} points</translation>
    </message>
    <message>
        <source>信息员</source>
        <translation>Correspondent</translation>
    </message>
    <message>
        <source>人员</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>编写 / 任务</source>
        <translation>Written / quota</translation>
    </message>
    <message>
        <source>少 {count} 篇</source>
        <translation>{count} short</translation>
    </message>
    <message>
        <source>已离岗人员</source>
        <translation>Former staff</translation>
    </message>
    <message>
        <source>计分</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>取消评先资格：{names}</source>
        <translation>Award withheld: {names}</translation>
    </message>
    <message>
        <source>不达标：{names}</source>
        <translation>Below the mark: {names}</translation>
    </message>
    <message>
        <source> 等 {count} 个时段</source>
        <translation> and others, {count} period(s) in all</translation>
    </message>
    <message>
        <source>未完成任务：{spans}</source>
        <translation>Quota missed: {spans}</translation>
    </message>
    <message>
        <source>第{number}号</source>
        <translation>No. {number}</translation>
    </message>
    <message>
        <source>第{number}期</source>
        <translation>No. {number}</translation>
    </message>
    <message>
        <source>转载</source>
        <translation>Reprint</translation>
    </message>
    <message>
        <source>本办法不计分</source>
        <translation>No points under this scheme</translation>
    </message>
    <message>
        <source>{rule} {points} 分</source>
        <translation>{rule} {points} points</translation>
    </message>
    <message>
        <source>，计 {points} 分</source>
        <translation>, counted as {points} points</translation>
    </message>
    <message>
        <source>，不再计分</source>
        <translation>, not counted again</translation>
    </message>
    <message>
        <source>{span}，应 {wanted} 篇、实 {done} 篇</source>
        <translation>{span}, expected {wanted}, actual {done}</translation>
    </message>
    <message>
        <source>{span}，共 {count} 项</source>
        <translation>{span}, facts: {count}</translation>
    </message>
    <message>
        <source>{units:,} 家合计：报送 {sent:,} 篇，采用 {adopted:,} 篇次</source>
        <translation>All units ({units:,}): submitted {sent:,}, adoptions {adopted:,}</translation>
    </message>
    <message>
        <source>批示 {count:,} 次</source>
        <translation>Instructions: {count:,}</translation>
    </message>
    <message>
        <source>约稿到期 {due:,} 项，完成 {done:,} 项</source>
        <translation>Commissions due: {due:,}, done: {done:,}</translation>
    </message>
    <message>
        <source>计 {points} 分</source>
        <translation>Points: {points}</translation>
    </message>
    <message>
        <source>数量</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>采用率</source>
        <translation>Adoption rate</translation>
    </message>
    <message>
        <source>对比</source>
        <translation>Comparison</translation>
    </message>
    <message>
        <source>热力</source>
        <translation>Heat map</translation>
    </message>
    <message>
        <source>来稿</source>
        <translation>Incoming</translation>
    </message>
    <message>
        <source>采用</source>
        <translation>Adopted</translation>
    </message>
    <message>
        <source>报送 {sent:,} 篇、采用 {used:,} 篇次；{basis}</source>
        <translation>Submitted {sent:,}, adoptions {used:,}; {basis}</translation>
    </message>
    <message>
        <source>来稿与采用</source>
        <translation>Submitted and adopted</translation>
    </message>
    <message>
        <source>报送</source>
        <translation>Submitted</translation>
    </message>
    <message>
        <source>篇</source>
        <translation>drafts</translation>
    </message>
    <message>
        <source>各时段来稿中到统计时已采用的比例，按收稿日期；一稿多次采用只算一次</source>
        <translation>Share of the drafts of each period adopted so far, by date received; a draft adopted several times counts once</translation>
    </message>
    <message>
        <source>共 {units} 家，按采用篇次排列；{basis}</source>
        <translation>Units: {units}, in order of adoptions; {basis}</translation>
    </message>
    <message>
        <source>各单位报送与采用</source>
        <translation>Submitted and adopted by unit</translation>
    </message>
    <message>
        <source>其余 {count} 家</source>
        <translation>Others: {count}</translation>
    </message>
    <message>
        <source>各单位每周报送篇数，按收稿日期；报送多的在上</source>
        <translation>Drafts submitted each week by unit, by date received; most at the top</translation>
    </message>
    <message>
        <source>各单位每周报送</source>
        <translation>Submitted each week by unit</translation>
    </message>
    <message>
        <source>另有 {count} 家</source>
        <translation>Not shown: {count}</translation>
    </message>
    <message>
        <source>前 {count} 名逐步累计；按《{scheme}》计分，{basis}</source>
        <translation>Top {count} over time; scored by “{scheme}”, {basis}</translation>
    </message>
    <message>
        <source>这个时段还没有计分办法，不计分</source>
        <translation>There was no scoring scheme in this period, so no points are counted</translation>
    </message>
    <message>
        <source>截至{day}</source>
        <translation>To {day}</translation>
    </message>
    <message>
        <source>积分走势</source>
        <translation>Points over time</translation>
    </message>
    <message>
        <source>分</source>
        <translation>points</translation>
    </message>
    <message>
        <source>成绩、经验 {good:,}，问题、预警 {bad:,}；{basis}</source>
        <translation>Achievements and experience {good:,}, problems and warnings {bad:,}; {basis}</translation>
    </message>
    <message>
        <source>喜忧兼报（{what}）</source>
        <translation>Good news and bad ({what})</translation>
    </message>
    <message>
        <source>按收稿日期</source>
        <translation>by date received</translation>
    </message>
    <message>
        <source>按出刊日期</source>
        <translation>by issue date</translation>
    </message>
    <message>
        <source>来稿到首次刊出的天数，共 {count:,} 篇，{basis}</source>
        <translation>Days from receipt to first publication, drafts: {count:,}, {basis}</translation>
    </message>
    <message>
        <source>；另有 {left:,} 篇不是本时段来稿或未在本级刊出，未计</source>
        <translation>; left out: {left:,}, not received in this period or not published at this level</translation>
    </message>
    <message>
        <source>中位数</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>九成稿件不超过</source>
        <translation>Nine in ten within</translation>
    </message>
    <message>
        <source>编发用时</source>
        <translation>Time to publication</translation>
    </message>
    <message>
        <source>天</source>
        <translation>days</translation>
    </message>
    <message>
        <source>按上报日期</source>
        <translation>by date forwarded</translation>
    </message>
    <message>
        <source>上报 {sent:,} 篇，任务 {wanted:,} 篇（周一至周五每天 3 篇，未扣节假日）；{basis}</source>
        <translation>Forwarded {sent:,}, target {wanted:,} (3 each day from Monday to Friday, public holidays not deducted); {basis}</translation>
    </message>
    <message>
        <source>向上级报送</source>
        <translation>Forwarded upward</translation>
    </message>
    <message>
        <source>上报</source>
        <translation>Forwarded</translation>
    </message>
    <message>
        <source>任务</source>
        <translation>Quota</translation>
    </message>
    <message>
        <source>单击图上一项看明细，方向键逐项移动，回车进明细</source>
        <translation>Click an item for its details; move with the arrow keys, press Enter for details</translation>
    </message>
    <message>
        <source>复制图片</source>
        <translation>Copy picture</translation>
    </message>
    <message>
        <source>存为 PNG 图片…</source>
        <translation>Save as PNG picture…</translation>
    </message>
    <message>
        <source>存为 SVG 矢量图…</source>
        <translation>Save as SVG vector picture…</translation>
    </message>
    <message>
        <source>图片已复制：{title}</source>
        <translation>Picture copied: {title}</translation>
    </message>
    <message>
        <source>存为图片</source>
        <translation>Save as picture</translation>
    </message>
    <message>
        <source>图片已存为：{name}</source>
        <translation>Picture saved as {name}</translation>
    </message>
    <message>
        <source>{name}（施行中）</source>
        <translation>{name} (in force)</translation>
    </message>
    <message>
        <source>预置：{name}</source>
        <translation>Built in: {name}</translation>
    </message>
    <message>
        <source>{name}（已撤销）</source>
        <translation>{name} (abolished)</translation>
    </message>
    <message>
        <source>{name}（{day}起）</source>
        <translation>{name} (from {day})</translation>
    </message>
    <message>
        <source>程序自带。本单位还没有启用自己的办法，现在按它计分。</source>
        <translation>Comes with the program. The office has no scheme of its own in force yet, so points follow this one.</translation>
    </message>
    <message>
        <source>程序自带，可改成本单位的办法后启用。</source>
        <translation>Comes with the program; adapt it to your office and put it into force.</translation>
    </message>
    <message>
        <source>{who}{day}录入</source>
        <translation>Entered by {who} on {day}</translation>
    </message>
    <message>
        <source>{entered}，{who}{day}撤销：{reason}。</source>
        <translation>{entered}, withdrawn by {who} on {day}: {reason}.</translation>
    </message>
    <message>
        <source>{day}起施行</source>
        <translation>In force from {day}</translation>
    </message>
    <message>
        <source>{day}起施行，已由后来的办法代替</source>
        <translation>In force from {day}, since replaced by a later scheme</translation>
    </message>
    <message>
        <source>{words}。{entered}。</source>
        <translation>{words}. {entered}.</translation>
    </message>
    <message>
        <source>{told} {count} 次</source>
        <translation>{told} × {count}</translation>
    </message>
    <message>
        <source>用词 {count} 个</source>
        <translation>Words: {count}</translation>
    </message>
    <message>
        <source>稿件 {count} 篇</source>
        <translation>Drafts: {count}</translation>
    </message>
    <message>
        <source>刊期 {count} 期</source>
        <translation>Issues: {count}</translation>
    </message>
    <message>
        <source>报送单位 {count} 个</source>
        <translation>Units: {count}</translation>
    </message>
    <message>
        <source>词条 {count} 条</source>
        <translation>Entries: {count}</translation>
    </message>
    <message>
        <source>{office} {person}，{at} 导出</source>
        <translation>Exported by {office}, {person}, {at}</translation>
    </message>
    <message>
        <source>签名有效，签名人自 {since} 起已确认。</source>
        <translation>The signature is valid; the signatory has been confirmed since {since}.</translation>
    </message>
    <message>
        <source>签名有效，但第一次收到这个签名人的交换包，请与对方核对指纹。</source>
        <translation>The signature is valid, but this is the first exchange package from this signatory. Please compare fingerprints with them.</translation>
    </message>
    <message>
        <source>签名有效，但与该单位以前用的签名不同，请务必与对方核对指纹。</source>
        <translation>The signature is valid, but differs from the one this office used before. Be sure to compare fingerprints with them.</translation>
    </message>
    <message>
        <source>与《{title}》的原件相同</source>
        <translation>Same original as “{title}”</translation>
    </message>
    <message>
        <source>已在{printed}刊登</source>
        <translation>Published in {printed}</translation>
    </message>
    <message>
        <source>；</source>
        <translation>; </translation>
    </message>
    <message>
        <source>这是</source>
        <translation>This is a revision of </translation>
    </message>
    <message>
        <source>的修订稿</source>
        <translation> </translation>
    </message>
    <message>
        <source>有修订稿来了：</source>
        <translation>A revision has arrived: </translation>
    </message>
    <message>
        <source>与</source>
        <translation>Compared with </translation>
    </message>
    <message>
        <source>文字相同</source>
        <translation>: the same text</translation>
    </message>
    <message>
        <source>相似 {percent}%</source>
        <translation>: {percent}% alike</translation>
    </message>
    <message>
        <source>同单位近期同题</source>
        <translation>: same unit, same title, recently</translation>
    </message>
    <message>
        <source>，已在{printed}刊登</source>
        <translation>, published in {printed}</translation>
    </message>
    <message>
        <source>（{stage}）</source>
        <translation> ({stage})</translation>
    </message>
    <message>
        <source>比对</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>不是重复</source>
        <translation>Not a duplicate</translation>
    </message>
    <message>
        <source>作重复处理…</source>
        <translation>Treat as duplicate…</translation>
    </message>
    <message>
        <source>以修订稿为准</source>
        <translation>Revision takes precedence</translation>
    </message>
    <message>
        <source>本年</source>
        <translation>This year</translation>
    </message>
    <message>
        <source>本季</source>
        <translation>This quarter</translation>
    </message>
    <message>
        <source>本月</source>
        <translation>This month</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>请填上是哪位领导。</source>
        <translation>Enter which leader it is.</translation>
    </message>
    <message>
        <source>请录入批示内容，或附上扫描件。</source>
        <translation>Enter the wording, or attach a scan.</translation>
    </message>
    <message>
        <source>超期{days}天</source>
        <translation>{days} d overdue</translation>
    </message>
    <message>
        <source>{words}，剩{days}天</source>
        <translation>{words}, {days} d left</translation>
    </message>
    <message>
        <source>{words}，今天到期</source>
        <translation>{words}, due today</translation>
    </message>
    <message>
        <source>（无题）</source>
        <translation>(untitled)</translation>
    </message>
    <message>
        <source>整期 · {day}</source>
        <translation>Whole issue · {day}</translation>
    </message>
    <message>
        <source>整期</source>
        <translation>Whole issue</translation>
    </message>
    <message>
        <source>未定</source>
        <translation>Not set</translation>
    </message>
    <message>
        <source>{day}，已超 {days} 天</source>
        <translation>{day}, {days} d overdue</translation>
    </message>
    <message>
        <source>{day}，今天到期</source>
        <translation>{day}, due today</translation>
    </message>
    <message>
        <source>{day}，还有 {days} 天</source>
        <translation>{day}, {days} d left</translation>
    </message>
    <message>
        <source>今天</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>另 {count} 期</source>
        <translation>{count} more</translation>
    </message>
    <message>
        <source>{first}—{last}期</source>
        <translation>Nos {first}–{last}</translation>
    </message>
    <message>
        <source>{count} 篇</source>
        <translation>{count} draft(s)</translation>
    </message>
    <message>
        <source>不在出刊日</source>
        <translation>Not a publication day</translation>
    </message>
    <message>
        <source>应当日出刊</source>
        <translation>To be published that day</translation>
    </message>
    <message>
        <source>应 {time} 前出刊</source>
        <translation>To be published by {time}</translation>
    </message>
    <message>
        <source>，今天</source>
        <translation>, today</translation>
    </message>
    <message>
        <source>出刊日期</source>
        <translation>Issue date</translation>
    </message>
    <message>
        <source>编者按</source>
        <translation>Editor’s note</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>印在要目之后、各篇之前；留空则不印。</source>
        <translation>Printed after the contents and before the items; left empty, nothing is printed.</translation>
    </message>
    <message>
        <source>{before}后版面又有改动，须重校</source>
        <translation>The layout changed after {before}; proofread again</translation>
    </message>
    <message>
        <source>成刊前须完成校对</source>
        <translation>Proofreading must be done before publication</translation>
    </message>
    <message>
        <source>版记</source>
        <translation>Imprint</translation>
    </message>
    <message>
        <source> {count} 行</source>
        <translation> lines: {count}</translation>
    </message>
    <message>
        <source>{where}第{number}期（{day}）</source>
        <translation>{where} No. {number} ({day})</translation>
    </message>
    <message>
        <source>{where}{day}</source>
        <translation>{where} {day}</translation>
    </message>
    <message>
        <source>{who} {when}：{why}</source>
        <translation>{who} {when}: {why}</translation>
    </message>
    <message>
        <source>撤下重复的</source>
        <translation>Take out the duplicate</translation>
    </message>
    <message>
        <source>移入“{section}”</source>
        <translation>Move to “{section}”</translation>
    </message>
    <message>
        <source>第{number}至{last}期</source>
        <translation>Nos {number}–{last}</translation>
    </message>
    <message>
        <source>报</source>
        <translation>Report to</translation>
    </message>
    <message>
        <source>送</source>
        <translation>Send to</translation>
    </message>
    <message>
        <source>发</source>
        <translation>Issue to</translation>
    </message>
    <message>
        <source>{kind} {count} 处</source>
        <translation>{kind}: {count}</translation>
    </message>
    <message>
        <source>{count} 份</source>
        <translation>copies: {count}</translation>
    </message>
    <message>
        <source>未定份数</source>
        <translation>copies not set</translation>
    </message>
    <message>
        <source>{words}，本期另定</source>
        <translation>{words}, set for this issue</translation>
    </message>
    <message>
        <source>将取{number}，日期{day}，共{count}篇。成刊后不能更改，有错只能另出更正。</source>
        <translation>It takes {number}, dated {day}; items: {count}. Once published it cannot be changed; mistakes need a correction.</translation>
    </message>
    <message>
        <source>还没有选定刊期</source>
        <translation>No issue chosen</translation>
    </message>
    <message>
        <source>正在成刊，请稍候</source>
        <translation>Publishing, please wait</translation>
    </message>
    <message>
        <source>组版、成刊由编辑办理</source>
        <translation>Assembling and publishing are done by editors</translation>
    </message>
    <message>
        <source>签发由办公室主任、副主任办理</source>
        <translation>Sign-off is done by the director or deputy director</translation>
    </message>
    <message>
        <source>本期已签发，版面没有再动</source>
        <translation>This issue is signed off and has not changed since</translation>
    </message>
    <message>
        <source>本期尚未签发，或签发后有改动</source>
        <translation>This issue is not signed off, or changed after sign-off</translation>
    </message>
    <message>
        <source>本期尚未签发</source>
        <translation>This issue is not signed off</translation>
    </message>
    <message>
        <source>校对由编辑、审核、签发人员登记</source>
        <translation>Proofreading is recorded by editors, reviewers and signatories</translation>
    </message>
    <message>
        <source>新建一期由编辑办理</source>
        <translation>New issues are made by editors</translation>
    </message>
    <message>
        <source>有 {count} 项须改，处理后才能成刊（F9 查看）</source>
        <translation>To be mended before publication: {count} (F9 shows them)</translation>
    </message>
    <message>
        <source>本期还没有稿件</source>
        <translation>This issue has no items yet</translation>
    </message>
    <message>
        <source>有 {count} 篇稿件未经签发</source>
        <translation>Drafts not signed off: {count}</translation>
    </message>
    <message>
        <source>有 {count} 篇稿件的签字不能用在本期，见检查</source>
        <translation>Drafts whose signatures do not hold for this issue: {count}; see the check</translation>
    </message>
    <message>
        <source>{count} 页</source>
        <translation>Pages: {count}</translation>
    </message>
    <message>
        <source>有编者按</source>
        <translation>With editor’s note</translation>
    </message>
    <message>
        <source>另定分发</source>
        <translation>Own distribution</translation>
    </message>
    <message>
        <source>同刊物</source>
        <translation>As journal</translation>
    </message>
    <message>
        <source>今天 {time}</source>
        <translation>today {time}</translation>
    </message>
    <message>
        <source>昨天收到</source>
        <translation>Received yesterday</translation>
    </message>
    <message>
        <source>{days} 天前收到</source>
        <translation>Received {days} d ago</translation>
    </message>
    <message>
        <source>已签发</source>
        <translation>Signed off</translation>
    </message>
    <message>
        <source>签后改动</source>
        <translation>Changed after signing</translation>
    </message>
    <message>
        <source>失效</source>
        <translation>Void</translation>
    </message>
    <message>
        <source>限《{journal}》</source>
        <translation>For “{journal}” only</translation>
    </message>
    <message>
        <source>{who}已签发</source>
        <translation>Signed off by {who}</translation>
    </message>
    <message>
        <source>签发后有改动</source>
        <translation>Changed after sign-off</translation>
    </message>
    <message>
        <source>备份失败，上次 {age}</source>
        <translation>Backup failed, last one {age}</translation>
    </message>
    <message>
        <source>备份失败，还没有备份</source>
        <translation>Backup failed, none yet</translation>
    </message>
    <message>
        <source>还没有备份</source>
        <translation>No backup yet</translation>
    </message>
    <message>
        <source>备份 {age}</source>
        <translation>Backup {age}</translation>
    </message>
    <message>
        <source>备份 {at}</source>
        <translation>Backup {at}</translation>
    </message>
    <message>
        <source>没有设第二备份处：本机磁盘若损坏，备份会一同丢失。</source>
        <translation>No second place is set: if this disk fails, the backups are lost with it.</translation>
    </message>
    <message>
        <source>那里最近一份是 {at} 的。</source>
        <translation>The latest one there is from {at}.</translation>
    </message>
    <message>
        <source>那里还没有备份。</source>
        <translation>There is no backup there yet.</translation>
    </message>
    <message>
        <source>第二备份处的磁盘没有接上，接上后自动补齐。</source>
        <translation>The disk of the second place is not connected; it will be brought up to date once it is.</translation>
    </message>
    <message>
        <source>第二备份处不是原来选定的那块盘（找不到标记文件），没有写入。</source>
        <translation>The second place is not the disk that was chosen (its mark file is missing); nothing was written.</translation>
    </message>
    <message>
        <source>第二备份处：</source>
        <translation>Second place: </translation>
    </message>
    <message>
        <source>第二备份处正常，</source>
        <translation>The second place is in order. </translation>
    </message>
    <message>
        <source>备份口令没有记在本机，请重新填一次。</source>
        <translation>The backup password is not kept on this computer; please enter it again.</translation>
    </message>
    <message>
        <source>{at} 没有备份成：{what}已有的备份都在。{do}</source>
        <translation>The backup at {at} failed: {what} Existing backups are safe. {do}</translation>
    </message>
    <message>
        <source>昨天 {time}</source>
        <translation>yesterday {time}</translation>
    </message>
    <message>
        <source>刚刚</source>
        <translation>just now</translation>
    </message>
    <message>
        <source>{n} 分钟前</source>
        <translation>{n} min ago</translation>
    </message>
    <message>
        <source>{n} 小时前</source>
        <translation>{n} h ago</translation>
    </message>
    <message>
        <source>{n} 天前</source>
        <translation>{n} d ago</translation>
    </message>
    <message>
        <source>正在备份…</source>
        <translation>Backing up…</translation>
    </message>
    <message>
        <source>第二备份没有做成</source>
        <translation>The second backup failed</translation>
    </message>
    <message>
        <source>第二备份 {age}</source>
        <translation>Second backup {age}</translation>
    </message>
    <message>
        <source>还没有第二备份</source>
        <translation>No second backup yet</translation>
    </message>
    <message>
        <source>档案有了改动就会自动备份，也可以现在就做。</source>
        <translation>A backup is made by itself whenever the archive changes; you can also make one now.</translation>
    </message>
    <message>
        <source>最近一次备份：{at}，{size}，已核对完好。</source>
        <translation>Last backup: {at}, {size}, checked and intact.</translation>
    </message>
    <message>
        <source>单人办公</source>
        <translation>Single-seat office</translation>
    </message>
    <message>
        <source>不作要求</source>
        <translation>Not required</translation>
    </message>
    <message>
        <source>签发前提醒</source>
        <translation>Remind before sign-off</translation>
    </message>
    <message>
        <source>不能签发</source>
        <translation>Blocks sign-off</translation>
    </message>
    <message>
        <source>{journal}改为 {levels} 级</source>
        <translation>{journal}: levels changed to {levels}</translation>
    </message>
    <message>
        <source>{journal}，自 {day} 起</source>
        <translation>{journal}, from {day}</translation>
    </message>
    <message>
        <source>打开 {rule}</source>
        <translation>{rule} switched on</translation>
    </message>
    <message>
        <source>关闭 {rule}</source>
        <translation>{rule} switched off</translation>
    </message>
    <message>
        <source>领导 {leaders} 人，单位 {organs} 个</source>
        <translation>Leaders: {leaders}, bodies: {organs}</translation>
    </message>
    <message>
        <source>比上一条早 {time}</source>
        <translation>{time} earlier than the entry before</translation>
    </message>
    <message>
        <source>{days}天 {time}</source>
        <translation>{days} d {time}</translation>
    </message>
    <message>
        <source>所列台账，共 {count:,} 条</source>
        <translation>The log as listed; entries: {count:,}</translation>
    </message>
    <message>
        <source>序号</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>时间</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>事项</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>稿件</source>
        <translation>Drafts</translation>
    </message>
    <message>
        <source>刊期</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>机器</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>校验码</source>
        <translation>Check code</translation>
    </message>
    <message>
        <source>（程序）</source>
        <translation>(program)</translation>
    </message>
    <message>
        <source>{title} → {issue}</source>
        <translation>{title} → {issue}</translation>
    </message>
    <message>
        <source>{journal}{year}年第{number}期</source>
        <translation>{journal} {year} No. {number}</translation>
    </message>
    <message>
        <source>{journal}{day}刊</source>
        <translation>{journal}, issue of {day}</translation>
    </message>
    <message>
        <source>纸张 {wide}×{high} 毫米和页边距</source>
        <translation>paper {wide} × {high} mm and margins</translation>
    </message>
    <message>
        <source>样式 {count} 种：{names}</source>
        <translation>styles ({count}): {names}</translation>
    </message>
    <message>
        <source>报头，每期填入{places}</source>
        <translation>masthead, filled in each issue: {places}</translation>
    </message>
    <message>
        <source>报头</source>
        <translation>Masthead</translation>
    </message>
    <message>
        <source>报头里原来的{places}会换成当期的，请核对</source>
        <translation>the masthead’s own {places} will be replaced by those of the issue, please check</translation>
    </message>
    <message>
        <source>页眉、页脚</source>
        <translation>header and footer</translation>
    </message>
    <message>
        <source>没有带过来：{names}。</source>
        <translation>Not carried over: {names}.</translation>
    </message>
    <message>
        <source>曾用名{names}</source>
        <translation>Formerly {names}</translation>
    </message>
    <message>
        <source>{day}起用现在的名称和版面</source>
        <translation>Present name and layout from {day}</translation>
    </message>
    <message>
        <source>在出</source>
        <translation>Current</translation>
    </message>
    <message>
        <source>{day}并入《{into}》</source>
        <translation>Merged into “{into}” on {day}</translation>
    </message>
    <message>
        <source>{day}起停刊</source>
        <translation>Ceases on {day}</translation>
    </message>
    <message>
        <source>{day}停刊</source>
        <translation>Ceased on {day}</translation>
    </message>
    <message>
        <source>将停刊</source>
        <translation>To cease</translation>
    </message>
    <message>
        <source>已并入</source>
        <translation>Merged</translation>
    </message>
    <message>
        <source>停刊</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>《{old}》{day}起改名《{new}》</source>
        <translation>“{old}” is called “{new}” from {day}</translation>
    </message>
    <message>
        <source>《{new}》{day}起改版</source>
        <translation>“{new}” has a new layout from {day}</translation>
    </message>
    <message>
        <source>《{new}》恢复出刊</source>
        <translation>“{new}” is published again</translation>
    </message>
    <message>
        <source>即日</source>
        <translation>today</translation>
    </message>
    <message>
        <source>《{name}》{day}起停刊</source>
        <translation>“{name}” ceases on {day}</translation>
    </message>
    <message>
        <source>已并入《{name}》</source>
        <translation>Merged into “{name}”</translation>
    </message>
    <message>
        <source>，{count} 篇稿件改为拟入新刊物</source>
        <translation>; drafts moved to the new journal: {count}</translation>
    </message>
    <message>
        <source>，还有 {count} 篇在途稿件拟入原刊物，请另定</source>
        <translation>; drafts under way still meant for the old journal: {count}, please decide anew</translation>
    </message>
    <message>
        <source>本机、第二备份处</source>
        <translation>This computer and second place</translation>
    </message>
    <message>
        <source>本机</source>
        <translation>This computer</translation>
    </message>
    <message>
        <source>第二备份处（加密）</source>
        <translation>Second place (encrypted)</translation>
    </message>
    <message>
        <source>第二备份处</source>
        <translation>Second place</translation>
    </message>
    <message>
        <source>取用：{parts}。</source>
        <translation>Taken from it: {parts}.</translation>
    </message>
    <message>
        <source>这份文件里没有可取用的版面。</source>
        <translation>There is no layout to take from this file.</translation>
    </message>
    <message>
        <source>没有{styles}样式，用本版式的。</source>
        <translation>Styles missing, this layout’s own are used: {styles}.</translation>
    </message>
    <message>
        <source>还缺：{parts}。</source>
        <translation>Still missing: {parts}.</translation>
    </message>
    <message>
        <source>要用文件里的报头，请在报头下面另起一段写“〔正文〕”；期号、日期处写“〔期号〕”“〔日期〕”。</source>
        <translation>To use the file’s masthead, start a new paragraph below it with 〔正文〕; write 〔期号〕 and 〔日期〕 where issue number and date go.</translation>
    </message>
    <message>
        <source>这份版式里没有“{key}”一项</source>
        <translation>This layout has no “{key}”</translation>
    </message>
    <message>
        <source>{name}：{form}</source>
        <translation>{name}: {form}</translation>
    </message>
    <message>
        <source>{name}应在 {least} 至 {most} {unit}之间</source>
        <translation>{name} must be between {least} and {most} {unit}</translation>
    </message>
    <message>
        <source>{name}：{strength} {standard}{unit}（{source}），本单位 {own}{unit}</source>
        <translation>{name}: {strength} {standard} {unit} ({source}), this office {own} {unit}</translation>
    </message>
    <message>
        <source>与“{words}”同是总第{numbers}期</source>
        <translation>Same running number {numbers} as “{words}”</translation>
    </message>
    <message>
        <source>{count} 篇待核对</source>
        <translation>To be checked: {count}</translation>
    </message>
    <message>
        <source>增刊</source>
        <translation>Supplement</translation>
    </message>
    <message>
        <source>期号不明</source>
        <translation>number unknown</translation>
    </message>
    <message>
        <source>{year}{kind}第{run}期</source>
        <translation>{year} {kind} No. {run}</translation>
    </message>
    <message>
        <source>日期不明</source>
        <translation>Date unknown</translation>
    </message>
    <message>
        <source>“{name}”正在 Word 等程序里打开，没有写入。请关闭后再试。</source>
        <translation>“{name}” is open in Word or another program; nothing was written. Close it and try again.</translation>
    </message>
    <message>
        <source>已导出 {forms}</source>
        <translation>Exported: {forms}</translation>
    </message>
    <message>
        <source>原有 {forms} 未动</source>
        <translation>{forms} left as they were</translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
    <message>
        <source>{wanted}以 {family} 代替</source>
        <translation>{wanted} replaced by {family}</translation>
    </message>
    <message>
        <source>{wanted}没有可代替的</source>
        <translation>no substitute for {wanted}</translation>
    </message>
    <message>
        <source>本机缺字体：{pairs}。</source>
        <translation>Fonts missing on this computer: {pairs}.</translation>
    </message>
    <message>
        <source>这是收入的旧刊，按原件显示、打印。</source>
        <translation>This is an imported old issue, shown and printed from its original.</translation>
    </message>
    <message>
        <source>这是收入的旧刊，原件由 LibreOffice 显示、打印，换行和分页可能与当年的略有出入。</source>
        <translation>This is an imported old issue; its original is shown and printed by LibreOffice, so line and page breaks may differ slightly from the print of its time.</translation>
    </message>
    <message>
        <source>信息编辑台</source>
        <translation>Bulletin Desk</translation>
    </message>
    <message>
        <source>由版面预览直接生成，换行和分页与印刷稿可能略有出入</source>
        <translation>Made straight from the page preview; line and page breaks may differ slightly from print</translation>
    </message>
    <message>
        <source>等 {count} 期</source>
        <translation> ({count} in all)</translation>
    </message>
    <message>
        <source>{issues}的旧刊原件不能转成 PDF，没有装入。</source>
        <translation>The originals of {issues} cannot be turned into PDF and were left out.</translation>
    </message>
    <message>
        <source>稿中写作“{words}”，不在单位名册中</source>
        <translation>The draft says “{words}”, which is not on the list of units</translation>
    </message>
    <message>
        <source>{basis}（稿中写作“{words}”）</source>
        <translation>{basis} (the draft says “{words}”)</translation>
    </message>
    <message>
        <source>《{journal}》{year}年{number}</source>
        <translation>“{journal}” {year} {number}</translation>
    </message>
    <message>
        <source>单位待定</source>
        <translation>Unit not set</translation>
    </message>
    <message>
        <source>{day}批示</source>
        <translation>instruction of {day}</translation>
    </message>
    <message>
        <source>{day}批注</source>
        <translation>note of {day}</translation>
    </message>
    <message>
        <source>批示</source>
        <translation>Instruction</translation>
    </message>
    <message>
        <source>批注</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>来稿，</source>
        <translation>draft, </translation>
    </message>
    <message>
        <source>——{where}（{printed}{day}）</source>
        <translation>— {where} ({printed}{day})</translation>
    </message>
    <message>
        <source>“{table}”表</source>
        <translation>table “{table}”</translation>
    </message>
    <message>
        <source>这是另一份档案的备份，恢复后现有档案的内容都不在其中</source>
        <translation>This is a backup of another archive; nothing of the present archive is in it</translation>
    </message>
    <message>
        <source>备份以后办理的都会丢失（现有档案读不出，算不出多少）</source>
        <translation>All work since the backup would be lost (the present archive cannot be read, so how much is unknown)</translation>
    </message>
    <message>
        <source>备份以后没有办理过，不丢失内容</source>
        <translation>Nothing was done since the backup; nothing is lost</translation>
    </message>
    <message>
        <source>丢失 {deeds} 项办理</source>
        <translation>Deeds lost: {deeds}</translation>
    </message>
    <message>
        <source>丢失不到 1 分钟、{deeds} 项办理</source>
        <translation>Less than a minute lost, deeds: {deeds}</translation>
    </message>
    <message>
        <source>约丢失 {time}、{deeds} 项办理</source>
        <translation>About {time} lost, deeds: {deeds}</translation>
    </message>
    <message>
        <source>{minutes} 分钟</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{days} 天 {hours} 小时</source>
        <translation>{days} d {hours} h</translation>
    </message>
    <message>
        <source>{days} 天</source>
        <translation>{days} d</translation>
    </message>
    <message>
        <source>{hours} 小时 {rest} 分</source>
        <translation>{hours} h {rest} min</translation>
    </message>
    <message>
        <source>{hours} 小时</source>
        <translation>{hours} h</translation>
    </message>
    <message>
        <source>昨天 </source>
        <translation>yesterday </translation>
    </message>
    <message>
        <source>加密备份</source>
        <translation>encrypted backup</translation>
    </message>
    <message>
        <source>备份</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>{day}{time} 的{kind}</source>
        <translation>{kind} of {day}{time}</translation>
    </message>
    <message>
        <source>读出 {read} 条记录</source>
        <translation>Records read: {read}</translation>
    </message>
    <message>
        <source>，没有缺失</source>
        <translation>, none missing</translation>
    </message>
    <message>
        <source>，缺失 {lost} 条</source>
        <translation>, missing: {lost}</translation>
    </message>
    <message>
        <source>，缺失至少 {lost} 条（登记也有损坏，算不出确数）</source>
        <translation>, missing: at least {lost} (the registers are damaged too, the exact number is unknown)</translation>
    </message>
    <message>
        <source>，缺失多少已算不出（登记也有损坏）</source>
        <translation>, how many are missing cannot be told (the registers are damaged too)</translation>
    </message>
    <message>
        <source>其他登记（{name}）</source>
        <translation>Other records ({name})</translation>
    </message>
    <message>
        <source>备份口令</source>
        <translation>backup password</translation>
    </message>
    <message>
        <source>档案密码</source>
        <translation>Archive password</translation>
    </message>
    <message>
        <source>〔图片：{name}〕</source>
        <translation>[Picture: {name}]</translation>
    </message>
    <message>
        <source>（由别处移来，并有改动）</source>
        <translation>(moved here and changed)</translation>
    </message>
    <message>
        <source>（移到别处）</source>
        <translation>(moved elsewhere)</translation>
    </message>
    <message>
        <source>（由别处移来）</source>
        <translation>(moved here)</translation>
    </message>
    <message>
        <source>（段落层次有改动）</source>
        <translation>(heading level changed)</translation>
    </message>
    <message>
        <source>（这一段太长，改动又多，只整段比对）</source>
        <translation>(this paragraph is long and much changed; compared as a whole only)</translation>
    </message>
    <message>
        <source>（格式有改动）</source>
        <translation>(format changed)</translation>
    </message>
    <message>
        <source>读取时程序出了差错，原文件未动。</source>
        <translation>The program failed while reading; the original file is unchanged.</translation>
    </message>
    <message>
        <source>越级签发：{reason}</source>
        <translation>Signed off with a bypass: {reason}</translation>
    </message>
    <message>
        <source>代签理由：{reason}</source>
        <translation>Signed on behalf: {reason}</translation>
    </message>
    <message>
        <source>印鉴失效：篇目、次序或文字在签发后改过</source>
        <translation>Seal void: items, order or text changed after sign-off</translation>
    </message>
    <message>
        <source>（已离任）</source>
        <translation>(left office)</translation>
    </message>
    <message>
        <source>{signer} 纸质签字（{day}，{code}），{by} 登记</source>
        <translation>{signer} on paper ({day}, {code}), recorded by {by}</translation>
    </message>
    <message>
        <source>{by} 代 {other} 签</source>
        <translation>{by} on behalf of {other}</translation>
    </message>
    <message>
        <source>档案由更新的版本建立，</source>
        <translation>The archive was made by a newer version; </translation>
    </message>
    <message>
        <source>已以只读方式打开：可以查看、检索和导出，不能修改。</source>
        <translation>opened read-only: you can view, search and export, but not change anything.</translation>
    </message>
    <message>
        <source>从备份恢复</source>
        <translation>Restore from backup</translation>
    </message>
    <message>
        <source>档案损坏，没有打开</source>
        <translation>The archive is damaged and was not opened</translation>
    </message>
    <message>
        <source>找不到档案</source>
        <translation>The archive cannot be found</translation>
    </message>
    <message>
        <source>档案正在使用</source>
        <translation>The archive is in use</translation>
    </message>
    <message>
        <source>档案放在网络共享文件夹里</source>
        <translation>The archive lies in a shared network folder</translation>
    </message>
    <message>
        <source>这个文件不是档案</source>
        <translation>This file is not an archive</translation>
    </message>
    <message>
        <source>档案已加密，本机打不开</source>
        <translation>The archive is encrypted and cannot be opened on this computer</translation>
    </message>
    <message>
        <source>没有档案密码</source>
        <translation>No archive password</translation>
    </message>
    <message>
        <source>档案没有打开</source>
        <translation>The archive was not opened</translation>
    </message>
    <message>
        <source>恢复时先把现有档案另存一份，再换成备份的内容；恢复后可随时改回来。</source>
        <translation>A copy of the present archive is kept before the backup takes its place; you can go back at any time.</translation>
    </message>
    <message>
        <source>多半是上次断电、死机或磁盘出错所致。下面的办法由稳妥到应急排列，损坏的文件都会原样另存。</source>
        <translation>Most likely a power cut, a crash or a disk error. The ways out are listed from the safest to the last resort; damaged files are always kept as they are.</translation>
    </message>
    <message>
        <source>没有另建空档案。可用备份恢复，也可指明档案现在哪里。</source>
        <translation>No empty archive was made. Restore a backup, or say where the archive is now.</translation>
    </message>
    <message>
        <source>没有另建空档案。请查看是否已移动、改名，或移动硬盘没有接上。</source>
        <translation>No empty archive was made. Check whether it was moved or renamed, or whether a removable disk is not connected.</translation>
    </message>
    <message>
        <source>另一个窗口或命令正开着这份档案。已保存的内容不受影响；关闭那一个以后点“重试”。</source>
        <translation>Another window or command has this archive open. What was saved is safe; close the other one and choose “Try again”.</translation>
    </message>
    <message>
        <source>多台电脑经网络同时读写一个档案文件，很快会写坏，所以没有打开，档案未动。请把档案移到本机磁盘；共享文件夹可用作第二备份处。</source>
        <translation>Several computers writing one archive file over the network soon damage it, so it was not opened and is unchanged. Move it to a local disk; the shared folder can serve as the second backup place.</translation>
    </message>
    <message>
        <source>本机没有安装加密组件（sqlcipher），档案未动。请管理员安装后重试；也可用未加密的备份恢复，加密的档案会另存。</source>
        <translation>The encryption component (sqlcipher) is not installed; the archive is unchanged. Ask the administrator to install it and try again, or restore an unencrypted backup: the encrypted archive is kept beside it.</translation>
    </message>
    <message>
        <source>没有密码，谁也打不开这份档案，也无法找回。可用以前未加密的备份恢复，加密的档案会另存，找到密码后仍可打开。</source>
        <translation>Without the password nobody can open or recover this archive. You can restore an earlier unencrypted backup; the encrypted archive is kept and can be opened once the password is found.</translation>
    </message>
    <message>
        <source>末尾</source>
        <translation>the end</translation>
    </message>
    <message>
        <source>第{number}份</source>
        <translation>Copy {number}</translation>
    </message>
    <message>
        <source>这一份</source>
        <translation>This copy</translation>
    </message>
    <message>
        <source>报送对象</source>
        <translation>Recipient</translation>
    </message>
    <message>
        <source>本机时间可能不对</source>
        <translation>The clock may be wrong</translation>
    </message>
    <message>
        <source>已超 {span}</source>
        <translation>{span} overdue</translation>
    </message>
    <message>
        <source>刚刚超时</source>
        <translation>Just overdue</translation>
    </message>
    <message>
        <source>还有 {span}</source>
        <translation>{span} left</translation>
    </message>
    <message>
        <source>不足1分</source>
        <translation>Under 1 min</translation>
    </message>
    <message>
        <source>{minutes:02d}分{seconds:02d}秒</source>
        <translation>{minutes:02d}:{seconds:02d}</translation>
    </message>
    <message>
        <source>{hours}小时{within}</source>
        <translation>{hours} h {within}</translation>
    </message>
    <message>
        <source>{days}天{hours}小时</source>
        <translation>{days} d {hours} h</translation>
    </message>
    <message>
        <source>{days}天</source>
        <translation>{days} d</translation>
    </message>
    <message>
        <source>{hours}小时{minutes:02d}分</source>
        <translation>{hours} h {minutes:02d} min</translation>
    </message>
    <message>
        <source>{minutes}分</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{seconds}秒</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>明天 {clock}</source>
        <translation>tomorrow {clock}</translation>
    </message>
    <message>
        <source>昨天 {clock}</source>
        <translation>yesterday {clock}</translation>
    </message>
    <message>
        <source>{month}{day}日</source>
        <translation>{day} {month}</translation>
    </message>
    <message>
        <source>{year}年{month}{day}日</source>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <source>{year}年{month}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>{year}年</source>
        <translation>{year}</translation>
    </message>
    <message>
        <source>yyyy年M月d日</source>
        <translation>d/M/yyyy</translation>
    </message>
    <message>
        <source>yyyy年M月d日 ddd</source>
        <translation>ddd d MMMM yyyy</translation>
    </message>
    <message>
        <source>那一天</source>
        <translation>that day</translation>
    </message>
    <message>
        <source>刊物的内容还不完整。</source>
        <translation>The journal is not complete yet.</translation>
    </message>
    <message>
        <source>{day}已改过名称或版面</source>
        <translation>Name or layout already changed on {day}</translation>
    </message>
    <message>
        <source>最近一期已印到{day}</source>
        <translation>The last issue is dated {day}</translation>
    </message>
    <message>
        <source>另一份刊物</source>
        <translation>another journal</translation>
    </message>
    <message>
        <source>这个</source>
        <translation>This one</translation>
    </message>
    <message>
        <source>还差 {count} 个字符</source>
        <translation>{count} character(s) to go</translation>
    </message>
    <message>
        <source>多出 {count} 个字符</source>
        <translation>has {count} character(s) too many</translation>
    </message>
    <message>
        <source>里不会有“{character}”</source>
        <translation>never holds “{character}”</translation>
    </message>
    <message>
        <source>有字符输错，或前后颠倒</source>
        <translation>has a wrong character, or two in the wrong order</translation>
    </message>
    <message>
        <source>改动了{things}，纸上签的不是现在这一稿</source>
        <translation>{things} changed; what was signed on paper is not the present revision</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>（{day}）</source>
        <translation> ({day})</translation>
    </message>
    <message>
        <source>他人</source>
        <translation>somebody else</translation>
    </message>
    <message>
        <source>可只写要找的字词，用空格隔开。</source>
        <translation>Just write the words to look for, with spaces between them.</translation>
    </message>
    <message>
        <source>常用检索“{name}”里：{fix}</source>
        <translation>In the saved search “{name}”: {fix}</translation>
    </message>
    <message>
        <source>（是不是{near}）</source>
        <translation> (did you mean {near}?)</translation>
    </message>
    <message>
        <source>或</source>
        <translation> or </translation>
    </message>
    <message>
        <source>{remark}（{detail}）</source>
        <translation>{remark} ({detail})</translation>
    </message>
    <message>
        <source>{what}已超时</source>
        <translation>{what} is overdue</translation>
    </message>
    <message>
        <source>{what}时限将到</source>
        <translation>{what} is due soon</translation>
    </message>
    <message>
        <source>{title}，时限 {when}，{left}</source>
        <translation>{title}, due {when}, {left}</translation>
    </message>
    <message>
        <source>《{title}》</source>
        <translation>“{title}”</translation>
    </message>
    <message>
        <source>{first}，等 {count} 件</source>
        <translation>{first} and others, {count} in all</translation>
    </message>
    <message>
        <source>急件等待您签发</source>
        <translation>An urgent draft awaits your sign-off</translation>
    </message>
    <message>
        <source>收到急件</source>
        <translation>Urgent draft received</translation>
    </message>
    <message>
        <source>程序出了差错，这一步没有办成。</source>
        <translation>The program failed; this step was not done.</translation>
    </message>
    <message>
        <source>已保存的内容不受影响。</source>
        <translation>What was saved is safe.</translation>
    </message>
    <message>
        <source>请再试一次；如仍不行，请把差错报告发给维护人员。</source>
        <translation>Please try again; if it fails again, send the error report to the maintainers.</translation>
    </message>
    <message>
        <source>{named}等 {count} 篇稿件</source>
        <translation>{named} and others, {count} drafts in all,</translation>
    </message>
    <message>
        <source>这篇稿件</source>
        <translation>This draft</translation>
    </message>
    <message>
        <source>这一期</source>
        <translation>This issue</translation>
    </message>
    <message>
        <source>这份刊物</source>
        <translation>This journal</translation>
    </message>
    <message>
        <source>文件</source>
        <translation>File</translation>
    </message>
    <message>
        <source>：{path}</source>
        <translation>: {path}</translation>
    </message>
    <message>
        <source>是“{stage}”</source>
        <translation>is “{stage}”</translation>
    </message>
    <message>
        <source>还不到时候</source>
        <translation>is not ready for it</translation>
    </message>
    <message>
        <source>（{places}等 {count} 处）</source>
        <translation> ({places} and others, {count} in all)</translation>
    </message>
    <message>
        <source>（{places}）</source>
        <translation> ({places})</translation>
    </message>
    <message>
        <source>您</source>
        <translation>You</translation>
    </message>
    <message>
        <source>相应</source>
        <translation>matching</translation>
    </message>
    <message>
        <source>办理</source>
        <translation>Act</translation>
    </message>
    <message>
        <source>本期</source>
        <translation>This issue</translation>
    </message>
    <message>
        <source>本机时区不是北京时间</source>
        <translation>Not on Beijing time</translation>
    </message>
    <message>
        <source>本机时区是 {zone}，不是北京时间：界面上是本机时间，各项时限仍按北京时间计算。</source>
        <translation>This computer is on {zone}, not Beijing time: times shown are local, deadlines still follow Beijing time.</translation>
    </message>
    <message>
        <source>与刚才读的相比</source>
        <translation>Against what you just read</translation>
    </message>
    <message>
        <source>与来稿相比</source>
        <translation>Against the incoming draft</translation>
    </message>
    <message>
        <source>与上次看的相比</source>
        <translation>Against your last look</translation>
    </message>
    <message>
        <source>送审后未改动</source>
        <translation>Unchanged since submission</translation>
    </message>
    <message>
        <source>审核后未改动</source>
        <translation>Unchanged since review</translation>
    </message>
    <message>
        <source>签发后未改动</source>
        <translation>Unchanged since sign-off</translation>
    </message>
    <message>
        <source>您正在看的内容已不在档案库中。</source>
        <translation>What you are reading is no longer in the archive.</translation>
    </message>
    <message>
        <source>您阅读时，这篇稿件有变动（{done}），现为“{stage}”，暂不能在这里办理。</source>
        <translation>While you were reading, this draft changed ({done}); it is now “{stage}” and cannot be dealt with here for the moment.</translation>
    </message>
    <message>
        <source>您阅读时，这篇稿件有改动（{done}）。</source>
        <translation>While you were reading, this draft was changed ({done}).</translation>
    </message>
    <message>
        <source>您阅读时，稿件信息有变动（{done}）。</source>
        <translation>While you were reading, the details of this draft changed ({done}).</translation>
    </message>
    <message>
        <source>您阅读时，这一期的篇目或文字有改动。</source>
        <translation>While you were reading, items or text of this issue changed.</translation>
    </message>
    <message>
        <source>您阅读时，这一期有稿件撤下或改动，补齐签发后再列出。</source>
        <translation>While you were reading, a draft was taken out of this issue or changed; it is listed again once all are signed off.</translation>
    </message>
    <message>
        <source>这一期已经签发，或已经定版。</source>
        <translation>This issue is already signed off or frozen.</translation>
    </message>
    <message>
        <source>共 {count} 件</source>
        <translation>Total: {count}</translation>
    </message>
    <message>
        <source>{words}，选中 {chosen} 件，按 A 一并办理</source>
        <translation>{words}, selected: {chosen}; press A to deal with them together</translation>
    </message>
    <message>
        <source>共 {count} 件，先列出最急、最早的 {most} 件</source>
        <translation>{count} in all; the {most} most urgent and oldest are listed</translation>
    </message>
    <message>
        <source>没有可撤回的办理。</source>
        <translation>There is nothing to take back.</translation>
    </message>
    <message>
        <source>没有等待他人办理的稿件。</source>
        <translation>No draft is waiting for others.</translation>
    </message>
    <message>
        <source>待办的都办完了。</source>
        <translation>Everything has been dealt with.</translation>
    </message>
    <message>
        <source>没有等待您签发的稿件。</source>
        <translation>No draft awaits your sign-off.</translation>
    </message>
    <message>
        <source>今天{done}。</source>
        <translation>Today: {done}.</translation>
    </message>
    <message>
        <source>接下来：签发本期</source>
        <translation>Next: sign off this issue</translation>
    </message>
    <message>
        <source>接下来：{steps}</source>
        <translation>Next: {steps}</translation>
    </message>
    <message>
        <source>本期签发</source>
        <translation>Sign-off of the issue</translation>
    </message>
    <message>
        <source>《{title}》第{number}稿</source>
        <translation>“{title}”, revision {number}</translation>
    </message>
    <message>
        <source>{day}由{who}打印</source>
        <translation>Printed on {day} by {who}</translation>
    </message>
    <message>
        <source>已撤回{title}的{step}。</source>
        <translation>{step} of {title} taken back.</translation>
    </message>
    <message>
        <source>已退回{title}。</source>
        <translation>{title} returned.</translation>
    </message>
    <message>
        <source>审定</source>
        <translation>approval</translation>
    </message>
    <message>
        <source>已越级签发{title}，Ctrl+Z 可撤回。</source>
        <translation>{title} signed off with a bypass; Ctrl+Z takes it back.</translation>
    </message>
    <message>
        <source>已代{name}{step}{title}，Ctrl+Z 可撤回。</source>
        <translation>{step} of {title} on behalf of {name} done; Ctrl+Z takes it back.</translation>
    </message>
    <message>
        <source>已{step}{title}，Ctrl+Z 可撤回。</source>
        <translation>{step} of {title} done; Ctrl+Z takes it back.</translation>
    </message>
    <message>
        <source>连续选中多件</source>
        <translation>Select several in a row</translation>
    </message>
    <message>
        <source>选中全部</source>
        <translation>Select all</translation>
    </message>
    <message>
        <source>刚到</source>
        <translation>Just in</translation>
    </message>
    <message>
        <source>等了 {count}分钟</source>
        <translation>Waiting {count} min</translation>
    </message>
    <message>
        <source>等了 {count}小时</source>
        <translation>Waiting {count} h</translation>
    </message>
    <message>
        <source>等了 {count}天</source>
        <translation>Waiting {count} d</translation>
    </message>
    <message>
        <source>没有</source>
        <translation>None</translation>
    </message>
    <message>
        <source>事发 {at}</source>
        <translation>Happened {at}</translation>
    </message>
    <message>
        <source>接报 {at}</source>
        <translation>Received {at}</translation>
    </message>
    <message>
        <source>{what}至登记时超过时限 {span}</source>
        <translation>{what}: {span} over the deadline when recorded</translation>
    </message>
    <message>
        <source>{what}超过时限 {span}</source>
        <translation>{what}: {span} over the deadline</translation>
    </message>
    <message>
        <source>。</source>
        <translation>.</translation>
    </message>
    <message>
        <source>本室编写</source>
        <translation>Written in this office</translation>
    </message>
    <message>
        <source>文字稿 {at} 补到</source>
        <translation>Written report followed {at}</translation>
    </message>
    <message>
        <source>{who} 登记</source>
        <translation>recorded by {who}</translation>
    </message>
    <message>
        <source>专报：{issue}</source>
        <translation>Special report: {issue}</translation>
    </message>
    <message>
        <source>已报{leader}</source>
        <translation>Reported to {leader}</translation>
    </message>
    <message>
        <source>向{source}核实</source>
        <translation>Checked with {source}</translation>
    </message>
    <message>
        <source>{who}自行上报{above}：{to}</source>
        <translation>{who} forwarded it to {above} directly: {to}</translation>
    </message>
    <message>
        <source>上报{above}：{to}</source>
        <translation>Forwarded to {above}: {to}</translation>
    </message>
    <message>
        <source>（未成刊）</source>
        <translation>(unpublished)</translation>
    </message>
    <message>
        <source>《{name}》{number}</source>
        <translation>“{name}” {number}</translation>
    </message>
    <message>
        <source>各项已办，最多迟 {span}</source>
        <translation>All done, {span} late at most</translation>
    </message>
    <message>
        <source>各项已按时办</source>
        <translation>All done in time</translation>
    </message>
    <message>
        <source>{state}，{count} 项超时</source>
        <translation>{state}, overdue: {count}</translation>
    </message>
    <message>
        <source>这份专报已经成刊</source>
        <translation>This special report is already published</translation>
    </message>
    <message>
        <source>专报已排好，还要{left}</source>
        <translation>The special report is set; still to do: {left}</translation>
    </message>
    <message>
        <source>正在跟踪 {count} 件</source>
        <translation>Being followed: {count}</translation>
    </message>
    <message>
        <source>超时 {count} 件</source>
        <translation>Overdue: {count}</translation>
    </message>
    <message>
        <source>一刻钟内到时限 {count} 件</source>
        <translation>Due within 15 min: {count}</translation>
    </message>
    <message>
        <source>{words}（{grade}级）</source>
        <translation>{words} (grade {grade})</translation>
    </message>
    <message>
        <source>{above}级</source>
        <translation>{above} level</translation>
    </message>
    <message>
        <source>收稿 {time}&#x3000;第 {number} 版</source>
        <translation>Received {time}  version {number}</translation>
    </message>
    <message>
        <source>来源：{where}</source>
        <translation>Source: {where}</translation>
    </message>
    <message>
        <source>直接录入</source>
        <translation>Typed in</translation>
    </message>
    <message>
        <source>寄件人：{who}</source>
        <translation>From: {who}</translation>
    </message>
    <message>
        <source>主题：{subject}</source>
        <translation>Subject: {subject}</translation>
    </message>
    <message>
        <source>发出 {time}</source>
        <translation>Sent {time}</translation>
    </message>
    <message>
        <source>知道了</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>有 {count} 张图片没有带入：{names}。</source>
        <translation>Pictures left out ({count}): {names}.</translation>
    </message>
    <message>
        <source>有 {count} 张图片没有带入。</source>
        <translation>Pictures left out: {count}.</translation>
    </message>
    <message>
        <source>请把原文件拖进来稿，图片会一并收下。</source>
        <translation>Drag the original file into Incoming and the pictures come with it.</translation>
    </message>
    <message>
        <source>已删除或画线的文字 {count} 处</source>
        <translation>deleted or struck-out passages: {count}</translation>
    </message>
    <message>
        <source>批注 {count} 条</source>
        <translation>notes: {count}</translation>
    </message>
    <message>
        <source>未带入{left}。</source>
        <translation>Left out: {left}.</translation>
    </message>
    <message>
        <source>“{name}”不是文本文件。</source>
        <translation>“{name}” is not a text file. </translation>
    </message>
    <message>
        <source>“{name}”是其他程序的数据（JSON、XML 或网页），不是词表。</source>
        <translation>“{name}” is data of another program (JSON, XML or a web page), not a word list. </translation>
    </message>
    <message>
        <source>“{name}”第 {row} 行有几栏（{what}）。</source>
        <translation>Line {row} of “{name}” has several columns ({what}). </translation>
    </message>
    <message>
        <source>“{name}”里没有词：是空的，或都是单字、整句。</source>
        <translation>“{name}” has no words: it is empty, or holds only single characters or whole sentences. </translation>
    </message>
    <message>
        <source>“{name}”有 {count:,} 个词，一次最多导入 {most:,} 个。</source>
        <translation>“{name}” has {count:,} words; at most {most:,} can be imported at a time. </translation>
    </message>
    <message>
        <source>请拆成几份再导入。</source>
        <translation>Split it and import the parts.</translation>
    </message>
    <message>
        <source>词表只要“词”一栏，一行一个，存成 TXT 再导入。</source>
        <translation>A word list needs one column only, one word a line; save it as TXT and import it.</translation>
    </message>
    <message>
        <source>词库未动。</source>
        <translation>The word list is unchanged. </translation>
    </message>
    <message>
        <source>“{name}”是空文件。</source>
        <translation>“{name}” is empty. </translation>
    </message>
    <message>
        <source>“{name}”已损坏，读不出来。</source>
        <translation>“{name}” is damaged and cannot be read. </translation>
    </message>
    <message>
        <source>“{name}”过大，不像是名录。</source>
        <translation>“{name}” is too large for a roster. </translation>
    </message>
    <message>
        <source>“{name}”设有密码，读不出来。</source>
        <translation>“{name}” is protected by a password and cannot be read. </translation>
    </message>
    <message>
        <source>“{name}”不是 XLSX 工作簿。</source>
        <translation>“{name}” is not an XLSX workbook. </translation>
    </message>
    <message>
        <source>原有名录未动。</source>
        <translation>The roster was not touched.</translation>
    </message>
    <message>
        <source>请在 WPS 或 Excel 里另存为 XLSX。</source>
        <translation>Save it as XLSX in WPS or Excel. </translation>
    </message>
    <message>
        <source>表头写“{leaders}”，或“{organs}”；可先导出空表照填。</source>
        <translation>The headings are “{leaders}” or “{organs}”; you can export an empty table and fill it in.</translation>
    </message>
    <message>
        <source>依据：{source}</source>
        <translation>Basis: {source}</translation>
    </message>
    <message>
        <source>删去“{words}”</source>
        <translation>Delete “{words}”</translation>
    </message>
    <message>
        <source>改为“{words}”</source>
        <translation>Change to “{words}”</translation>
    </message>
    <message>
        <source>补“{words}”</source>
        <translation>Add “{words}”</translation>
    </message>
    <message>
        <source>已定版或不能再改，不替换</source>
        <translation>Frozen or closed to changes, not replaced</translation>
    </message>
    <message>
        <source>有未存的文字，请先打开保存</source>
        <translation>Has unsaved text; open and save it first</translation>
    </message>
    <message>
        <source>替换后须重新送审</source>
        <translation>Must be submitted again after replacing</translation>
    </message>
    <message>
        <source>{what}，救援文件夹也写不进去，请勿关闭窗口</source>
        <translation>{what}; the rescue folder cannot be written either, please do not close the window</translation>
    </message>
    <message>
        <source>{what}，已存到 {path}</source>
        <translation>{what}; kept in {path}</translation>
    </message>
    <message>
        <source>档案库正忙，还没有写入</source>
        <translation>The archive is busy; not written yet</translation>
    </message>
    <message>
        <source>未存的改动</source>
        <translation>Unsaved changes</translation>
    </message>
    <message>
        <source>看差异</source>
        <translation>Show differences</translation>
    </message>
    <message>
        <source>{who}上次有未存的改动（{at}），已放回编辑区。</source>
        <translation>{who} had unsaved changes ({at}); they are back in the editor.</translation>
    </message>
    <message>
        <source>{who}上次有未存的改动（{at}），此稿已不能改动，没有放回。</source>
        <translation>{who} had unsaved changes ({at}); the draft can no longer be changed, so they were not put back.</translation>
    </message>
    <message>
        <source>{who}上次有未存的改动（{at}），写在旧版上，没有放回。</source>
        <translation>{who} had unsaved changes ({at}) to an older version; they were not put back.</translation>
    </message>
    <message>
        <source>放回</source>
        <translation>Put back</translation>
    </message>
    <message>
        <source>放弃</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>{who}未存的改动</source>
        <translation>Unsaved changes by {who}</translation>
    </message>
    <message>
        <source>{who}也在改这篇稿件（{at}），还没有存成版本。请先商量好由谁改。</source>
        <translation>{who} is editing this draft too ({at}) and has not saved a version yet. Please agree who edits it.</translation>
    </message>
    <message>
        <source>对方的 → 我的</source>
        <translation>Theirs → mine</translation>
    </message>
    <message>
        <source>这篇稿件已被{who}修改（{at}）。您的改动还在编辑区，没有写入。</source>
        <translation>{who} changed this draft ({at}). Your changes are still in the editor and were not written.</translation>
    </message>
    <message>
        <source>把我的另存为新版本</source>
        <translation>Save mine as a new version</translation>
    </message>
    <message>
        <source>放弃我的</source>
        <translation>Discard mine</translation>
    </message>
    <message>
        <source>稿件已被{who}修改，请先选定用哪一份</source>
        <translation>{who} changed the draft; choose which text to keep first</translation>
    </message>
    <message>
        <source>增 {count} 字</source>
        <translation>+{count} chars</translation>
    </message>
    <message>
        <source>删 {count} 字</source>
        <translation>−{count} chars</translation>
    </message>
    <message>
        <source>只改了样式</source>
        <translation>Styles only</translation>
    </message>
    <message>
        <source>写在第 {old} 版上，此后又存了第 {new} 版。</source>
        <translation>Written on version {old}; version {new} has been saved since.</translation>
    </message>
    <message>
        <source>档案库当时没能写入，取自救援文件夹。</source>
        <translation>The archive could not be written then; taken from the rescue folder.</translation>
    </message>
    <message>
        <source>此稿现在只能查看，不能改动。</source>
        <translation>This draft can now only be viewed.</translation>
    </message>
    <message>
        <source>此稿已送审或签发，存为新版本后退回采编，须重新送审。</source>
        <translation>This draft was submitted or signed off; saved as a new version it goes back to editing and must be submitted again.</translation>
    </message>
    <message>
        <source>编辑区里的文字</source>
        <translation>Text in the editor</translation>
    </message>
    <message>
        <source>原件&#x3000;{name}</source>
        <translation>Original  {name}</translation>
    </message>
    <message>
        <source>送审稿</source>
        <translation>As submitted</translation>
    </message>
    <message>
        <source>审核稿</source>
        <translation>As reviewed</translation>
    </message>
    <message>
        <source>签发稿</source>
        <translation>As signed off</translation>
    </message>
    <message>
        <source>刊印稿</source>
        <translation>As printed</translation>
    </message>
    <message>
        <source>第 {number} 版</source>
        <translation>Version {number}</translation>
    </message>
    <message>
        <source>恢复自第 {number} 版</source>
        <translation>Restored from version {number}</translation>
    </message>
    <message>
        <source>快捷键</source>
        <translation>Shortcuts</translation>
    </message>
    <message>
        <source>命令</source>
        <translation>Commands</translation>
    </message>
    <message>
        <source>按 F1 看此处有效的键，按 Ctrl+K 按字词或拼音首字母找命令。每个键都可以在“设置 → 快捷键”里改；下面列的是有键的命令，没有键的从 Ctrl+K 里找。</source>
        <translation>F1 shows the keys valid here; Ctrl+K finds a command by its words. Every key can be changed in Settings → Keys. Commands with keys are listed below; find the others with Ctrl+K.</translation>
    </message>
    <message>
        <source>{count} 件</source>
        <translation>{count}</translation>
    </message>
    <message>
        <source>待我办理</source>
        <translation>For me</translation>
    </message>
    <message>
        <source>今天没有待办</source>
        <translation>Nothing to do today</translation>
    </message>
    <message>
        <source>超期 {days} 天</source>
        <translation>{days} d overdue</translation>
    </message>
    <message>
        <source>明天到期</source>
        <translation>Due tomorrow</translation>
    </message>
    <message>
        <source>今天到期</source>
        <translation>Due today</translation>
    </message>
    <message>
        <source>{day}到期</source>
        <translation>Due {day}</translation>
    </message>
    <message>
        <source>还有 {count} 件等您签审</source>
        <translation>{count} more await you</translation>
    </message>
    <message>
        <source>还有 {count} 篇退回的稿件</source>
        <translation>{count} more returned</translation>
    </message>
    <message>
        <source>还有 {count} 件批示要办</source>
        <translation>{count} more instructions</translation>
    </message>
    <message>
        <source>还有 {count} 件约稿要办</source>
        <translation>{count} more commissions</translation>
    </message>
    <message>
        <source>待签发本期</source>
        <translation>Issue to sign off</translation>
    </message>
    <message>
        <source>{when} 送来</source>
        <translation>Sent {when}</translation>
    </message>
    <message>
        <source>{name} 编辑</source>
        <translation>Edited by {name}</translation>
    </message>
    <message>
        <source>退回理由</source>
        <translation>Reason for return</translation>
    </message>
    <message>
        <source>{when} 改动，还没有存为版本</source>
        <translation>Changed {when}, no version saved yet</translation>
    </message>
    <message>
        <source>未存版本</source>
        <translation>No version saved</translation>
    </message>
    <message>
        <source>还有 {count} 篇改动没有存为版本</source>
        <translation>{count} more with changes not saved as a version</translation>
    </message>
    <message>
        <source>{when} 收到</source>
        <translation>Received {when}</translation>
    </message>
    <message>
        <source>还有 {count} 篇在手</source>
        <translation>{count} more in hand</translation>
    </message>
    <message>
        <source>待交办</source>
        <translation>To assign</translation>
    </message>
    <message>
        <source>可以办结</source>
        <translation>Ready to close</translation>
    </message>
    <message>
        <source>快到期</source>
        <translation>Due soon</translation>
    </message>
    <message>
        <source>约稿</source>
        <translation>Commissions</translation>
    </message>
    <message>
        <source>已报 {answered}/{asked}</source>
        <translation>Sent {answered}/{asked}</translation>
    </message>
    <message>
        <source>{count} 篇已签发，等着上版</source>
        <translation>Signed off, waiting for a place: {count}</translation>
    </message>
    <message>
        <source>待上版</source>
        <translation>Ready</translation>
    </message>
    <message>
        <source>急件</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>今天 {count} 期，已成刊 {out} 期</source>
        <translation>Issues today: {count}, published: {out}</translation>
    </message>
    <message>
        <source>出刊</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>今天没有要出的刊物</source>
        <translation>No issue is due today</translation>
    </message>
    <message>
        <source>跟踪中 {count} 件</source>
        <translation>Being followed: {count}</translation>
    </message>
    <message>
        <source>还有 {count} 件在计时</source>
        <translation>{count} more against the clock</translation>
    </message>
    <message>
        <source>跟踪中的各件都已按时办，没有在计时的</source>
        <translation>All reports being followed are in time; no clock is running</translation>
    </message>
    <message>
        <source>没有在跟踪的紧急信息</source>
        <translation>No urgent report is being followed</translation>
    </message>
    <message>
        <source>紧急时限</source>
        <translation>Urgent deadlines</translation>
    </message>
    <message>
        <source>还没有交办</source>
        <translation>Not assigned yet</translation>
    </message>
    <message>
        <source>还有 {count} 件批示超期</source>
        <translation>{count} more instructions overdue</translation>
    </message>
    <message>
        <source>{count} 家未报</source>
        <translation>Units still to send: {count}</translation>
    </message>
    <message>
        <source>还有 {count} 件约稿超期</source>
        <translation>{count} more commissions overdue</translation>
    </message>
    <message>
        <source>超期未办</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>批示和约稿都没有超期</source>
        <translation>No instruction or commission is overdue</translation>
    </message>
    <message>
        <source>一两天</source>
        <translation>1–2 days</translation>
    </message>
    <message>
        <source>三天以上</source>
        <translation>Over 3 days</translation>
    </message>
    <message>
        <source>今天收到 {count} 篇</source>
        <translation>Received today: {count}</translation>
    </message>
    <message>
        <source>昨天、前天收到 {count} 篇</source>
        <translation>In the last two days: {count}</translation>
    </message>
    <message>
        <source>更早收到 {count} 篇</source>
        <translation>Earlier: {count}</translation>
    </message>
    <message>
        <source>{count} 篇待处理</source>
        <translation>To deal with: {count}</translation>
    </message>
    <message>
        <source>新来稿</source>
        <translation>New drafts</translation>
    </message>
    <message>
        <source>没有待处理的来稿</source>
        <translation>No incoming draft to deal with</translation>
    </message>
    <message>
        <source>{day}以来</source>
        <translation>since {day}</translation>
    </message>
    <message>
        <source>重点单位 {count}/{watched} 家</source>
        <translation>Key units: {count} of {watched}</translation>
    </message>
    <message>
        <source>{count}/{watched} 家</source>
        <translation>{count} of {watched} units</translation>
    </message>
    <message>
        <source>还有 {count} 家</source>
        <translation>{count} more</translation>
    </message>
    <message>
        <source>重点单位都有报送</source>
        <translation>All key units have sent something</translation>
    </message>
    <message>
        <source>各单位都有报送</source>
        <translation>All units have sent something</translation>
    </message>
    <message>
        <source>未报送单位</source>
        <translation>Units that sent nothing</translation>
    </message>
    <message>
        <source>正常</source>
        <translation>In order</translation>
    </message>
    <message>
        <source>需留意</source>
        <translation>Needs a look</translation>
    </message>
    <message>
        <source>失败</source>
        <translation>Failed</translation>
    </message>
    <message>
        <source>还没有上版</source>
        <translation>No items yet</translation>
    </message>
    <message>
        <source>{count} 篇须重新签发</source>
        <translation>To be signed off again: {count}</translation>
    </message>
    <message>
        <source>本期未签发</source>
        <translation>Issue not signed off</translation>
    </message>
    <message>
        <source>昨天</source>
        <translation>yesterday</translation>
    </message>
    <message>
        <source>明天</source>
        <translation>tomorrow</translation>
    </message>
    <message>
        <source>{when} 成刊</source>
        <translation>Published {when}</translation>
    </message>
    <message>
        <source>当日出刊</source>
        <translation>Due that day</translation>
    </message>
    <message>
        <source>{what} {when} 前</source>
        <translation>{what} by {when}</translation>
    </message>
    <message>
        <source>急件 {count} 篇</source>
        <translation>Urgent: {count}</translation>
    </message>
    <message>
        <source>从未报送</source>
        <translation>Never sent anything</translation>
    </message>
    <message>
        <source>上次 {day}</source>
        <translation>Last {day}</translation>
    </message>
    <message>
        <source>{deed}：约稿{number}</source>
        <translation>{deed}: commission {number}</translation>
    </message>
    <message>
        <source>在“组版”里新建一期，把签发的稿件排上，检查、成刊、打印。</source>
        <translation>In Issues start a new one, place the drafts that are signed off, check, publish and print.</translation>
    </message>
    <message>
        <source>把登录名告诉各人：第一次登录时自己设密码。</source>
        <translation>Tell everyone their login name: they set a password when they first sign in.</translation>
    </message>
    <message>
        <source>用“{login}”登录。以后来了新同事，到“设置→人员”里添加。</source>
        <translation>Sign in as “{login}”. Add new colleagues later in Settings → People.</translation>
    </message>
    <message>
        <source>用“{login}”登录，到“设置→人员”里添加编辑、科长和签发的领导。</source>
        <translation>Sign in as “{login}” and add editors, the section head and signatories in Settings → People.</translation>
    </message>
    <message>
        <source>把来稿放进来稿文件夹，编辑登录后自动收进“来稿”。</source>
        <translation>Put drafts into the watched folder; they come to Incoming once an editor has signed in.</translation>
    </message>
    <message>
        <source>在“来稿”里按 Ctrl+O 导入第一批来稿，或者直接拖进窗口。</source>
        <translation>In Incoming press Ctrl+O to import the first drafts, or drag them into the window.</translation>
    </message>
    <message>
        <source>{deed}：{leader}的批示</source>
        <translation>{deed}: instruction by {leader}</translation>
    </message>
    <message>
        <source>{deed}《{title}》</source>
        <translation>{deed}: “{title}”</translation>
    </message>
    <message>
        <source>{deed} {count} 篇</source>
        <translation>{deed}, drafts: {count}</translation>
    </message>
</context>
<context>
    <name>AboutSheet</name>
    <message>
        <source>关于信息编辑台</source>
        <translation>About Bulletin Desk</translation>
    </message>
    <message>
        <source>本程序按 MIT 许可提供；所用的他人成果及其许可：</source>
        <translation>This program is offered under the MIT licence; the work of others it uses, with their licences:</translation>
    </message>
    <message>
        <source>所用的他人成果及其许可</source>
        <translation>Work of others and licences</translation>
    </message>
    <message>
        <source>信息编辑台</source>
        <translation>Bulletin Desk</translation>
    </message>
    <message>
        <source>版本 {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>档案</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>复制版本信息</source>
        <translation>Copy version details</translation>
    </message>
    <message>
        <source>已复制</source>
        <translation>Copied</translation>
    </message>
</context>
<context>
    <name>AccountPane</name>
    <message>
        <source>本时段没有记录。</source>
        <translation>No records in this period.</translation>
    </message>
    <message>
        <source>第 {rank} 名</source>
        <translation>Rank {rank}</translation>
    </message>
    <message>
        <source>计 {points} 分</source>
        <translation>Points: {points}</translation>
    </message>
    <message>
        <source>全部 {count:,}</source>
        <translation>All {count:,}</translation>
    </message>
    <message>
        <source>编写</source>
        <translation>Written</translation>
    </message>
    <message>
        <source>只看：{figure}</source>
        <translation>Only: {figure}</translation>
    </message>
    <message>
        <source>共 {count:,} 条，双击打开稿件</source>
        <translation>{count:,} in all, double-click to open the draft</translation>
    </message>
</context>
<context>
    <name>ActingRow</name>
    <message>
        <source>代谁签</source>
        <translation>On behalf of</translation>
    </message>
    <message>
        <source>理由（必填，记入档案）</source>
        <translation>Reason (required, kept in the archive)</translation>
    </message>
    <message>
        <source>代签</source>
        <translation>Sign on behalf</translation>
    </message>
    <message>
        <source>以自己的印鉴代为办理，留痕，注明代签。</source>
        <translation>You act with your own seal; it is logged and marked as signed on behalf.</translation>
    </message>
    <message>
        <source>代为{verb}</source>
        <translation>{verb} on behalf</translation>
    </message>
    <message>
        <source>没有其他同志有此职责，不能代签。</source>
        <translation>No other colleague has this role, so nobody can be signed for.</translation>
    </message>
    <message>
        <source>越级签发</source>
        <translation>Sign off, bypassing review</translation>
    </message>
    <message>
        <source>未经审核直接签发，留痕，列入越级签发清单。</source>
        <translation>Signs off directly without review; it is logged and listed among bypassed sign-offs.</translation>
    </message>
    <message>
        <source>请写明理由。</source>
        <translation>Please give the reason.</translation>
    </message>
    <message>
        <source>理由：{words}</source>
        <translation>Reason: {words}</translation>
    </message>
    <message>
        <source>取消 Esc</source>
        <translation>Cancel Esc</translation>
    </message>
</context>
<context>
    <name>ActionRow</name>
    <message>
        <source>上一篇（K）</source>
        <translation>Previous (K)</translation>
    </message>
    <message>
        <source>下一篇（J）</source>
        <translation>Next (J)</translation>
    </message>
    <message>
        <source>看改动 C</source>
        <translation>Changes C</translation>
    </message>
    <message>
        <source>与哪一稿相比</source>
        <translation>Version to compare with</translation>
    </message>
    <message>
        <source>撤回</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>撤回上一步（Ctrl+Z）</source>
        <translation>Withdraw the last step (Ctrl+Z)</translation>
    </message>
    <message>
        <source>批注 N</source>
        <translation>Note N</translation>
    </message>
    <message>
        <source>退回 R</source>
        <translation>Return R</translation>
    </message>
    <message>
        <source>代签、越级签发等</source>
        <translation>Sign on behalf, bypass review and more</translation>
    </message>
    <message>
        <source>代签…	Shift+A</source>
        <translation>Sign on behalf…	Shift+A</translation>
    </message>
    <message>
        <source>越级签发…</source>
        <translation>Sign off, bypassing review…</translation>
    </message>
    <message>
        <source>一并办理 {count} 件 A</source>
        <translation>Act on {count} together A</translation>
    </message>
    <message>
        <source>签发本期</source>
        <translation>Sign off this issue</translation>
    </message>
    <message>
        <source>撤回审核</source>
        <translation>Withdraw review</translation>
    </message>
    <message>
        <source>撤回审定</source>
        <translation>Withdraw approval</translation>
    </message>
    <message>
        <source>撤回签发</source>
        <translation>Withdraw sign-off</translation>
    </message>
</context>
<context>
    <name>Aids</name>
    <message>
        <source>已重排 {count} 处序号</source>
        <translation>Numbers put right: {count}</translation>
    </message>
    <message>
        <source>序号没有错漏</source>
        <translation>The numbering has no errors or gaps</translation>
    </message>
</context>
<context>
    <name>AnswerForm</name>
    <message>
        <source>登记</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>登记来稿</source>
        <translation>Register draft</translation>
    </message>
    <message>
        <source>如：纸质材料已收，随后补电子稿</source>
        <translation>For example: paper received, electronic text to follow</translation>
    </message>
    <message>
        <source>这个单位的来稿，最近的在前</source>
        <translation>Drafts of this unit, newest first</translation>
    </message>
    <message>
        <source>收到日期</source>
        <translation>Date received</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>没有选来稿的，请说明收到了什么。</source>
        <translation>If no draft is chosen, say what was received.</translation>
    </message>
    <message>
        <source>没有电子稿（纸质、电话等）</source>
        <translation>No electronic text (paper, telephone and so on)</translation>
    </message>
    <message>
        <source>说明（可不填）</source>
        <translation>Note (optional)</translation>
    </message>
    <message>
        <source>收到了什么</source>
        <translation>What was received</translation>
    </message>
    <message>
        <source>登记反馈</source>
        <translation>Register feedback</translation>
    </message>
    <message>
        <source>登记责任单位的反馈</source>
        <translation>Register feedback from the responsible unit</translation>
    </message>
    <message>
        <source>报来反馈的人（可不填）</source>
        <translation>Reported by (optional)</translation>
    </message>
    <message>
        <source>办理情况和结果</source>
        <translation>What was done and with what result</translation>
    </message>
    <message>
        <source>反馈单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>反馈内容</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>联系人</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>反馈日期</source>
        <translation>Feedback date</translation>
    </message>
    <message>
        <source>反馈材料</source>
        <translation>Feedback papers</translation>
    </message>
    <message>
        <source>请写上是哪个单位的反馈。</source>
        <translation>Enter which unit the feedback is from.</translation>
    </message>
    <message>
        <source>请写上办理情况，或附上反馈材料。</source>
        <translation>Enter what was done, or attach the feedback papers.</translation>
    </message>
</context>
<context>
    <name>ArchiveLists</name>
    <message>
        <source>检索“{words}”的结果，{count}</source>
        <translation>Results for “{words}”, {count}</translation>
    </message>
</context>
<context>
    <name>ArchiveScreen</name>
    <message>
        <source>查找</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>到查找结果</source>
        <translation>Go to results</translation>
    </message>
    <message>
        <source>阅读，停在第一处</source>
        <translation>Read, from the first match</translation>
    </message>
    <message>
        <source>翻看正文，到底接下一篇</source>
        <translation>Page through the text, then on to the next item</translation>
    </message>
    <message>
        <source>刊期 {count}</source>
        <translation>Issues: {count}</translation>
    </message>
    <message>
        <source>刊期</source>
        <translation>Issue</translation>
    </message>
</context>
<context>
    <name>ArchivesPage</name>
    <message>
        <source>档案文件</source>
        <translation>Archive file</translation>
    </message>
    <message>
        <source>示例单位和本单位的档案是两个文件，互不相干。</source>
        <translation>The sample office and your own archive are two separate files.</translation>
    </message>
    <message>
        <source>建立本单位档案…</source>
        <translation>Found own archive…</translation>
    </message>
    <message>
        <source>回到本单位档案</source>
        <translation>Back to own archive</translation>
    </message>
    <message>
        <source>打开示例单位</source>
        <translation>Open sample office</translation>
    </message>
    <message>
        <source>用虚构的单位练手。下次启动程序仍打开本单位档案。</source>
        <translation>Practise with an invented office. The next start opens your own archive again.</translation>
    </message>
    <message>
        <source>当前打开的档案由启动程序时指定。</source>
        <translation>The archive that is open was named when the program was started.</translation>
    </message>
    <message>
        <source>现在打开的是示例单位。</source>
        <translation>The sample office is open.</translation>
    </message>
    <message>
        <source>现在打开的是本单位的档案。</source>
        <translation>Your own archive is open.</translation>
    </message>
</context>
<context>
    <name>Asides</name>
    <message>
        <source>对全篇的批注（要批注某一处，先在清样上选中文字）</source>
        <translation>Note on the whole text (for one passage, select it in the proof first)</translation>
    </message>
    <message>
        <source>签发本期</source>
        <translation>Sign off this issue</translation>
    </message>
    <message>
        <source>已记下批注。</source>
        <translation>Note kept.</translation>
    </message>
</context>
<context>
    <name>AskedPage</name>
    <message>
        <source>选中一件约稿，在这里看各单位的报送情况。</source>
        <translation>Select a commission to see how each unit has answered.</translation>
    </message>
    <message>
        <source>约稿下达后，在这里登记回执、来稿，催报和办结。</source>
        <translation>Once a commission is sent out, register receipts and drafts, remind and close it here.</translation>
    </message>
    <message>
        <source>《{title}》已登记为来稿</source>
        <translation>“{title}” registered as an answer</translation>
    </message>
    <message>
        <source>复制名单</source>
        <translation>Copy list</translation>
    </message>
    <message>
        <source>逾期未报名单已复制</source>
        <translation>List of overdue units copied</translation>
    </message>
    <message>
        <source>打印名单…</source>
        <translation>Print list…</translation>
    </message>
    <message>
        <source>约稿逾期未报情况</source>
        <translation>Overdue answers to commissions</translation>
    </message>
</context>
<context>
    <name>AskingSheet</name>
    <message>
        <source>档案密码</source>
        <translation>Archive password</translation>
    </message>
    <message>
        <source>大写锁定似乎开着。</source>
        <translation>Caps Lock seems to be on.</translation>
    </message>
    <message>
        <source>打开档案</source>
        <translation>Open archive</translation>
    </message>
    <message>
        <source>没有密码…</source>
        <translation>No password…</translation>
    </message>
    <message>
        <source>打开别的档案…</source>
        <translation>Open another archive…</translation>
    </message>
    <message>
        <source>退出</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>请输入“{name}”的档案密码。它是给档案加密时设的，与个人登录密码无关；登录密码稍后再输。</source>
        <translation>Enter the archive password of “{name}”. It was set when the archive was encrypted and is not your own sign-in password, which you enter later.</translation>
    </message>
    <message>
        <source>请输入密码。</source>
        <translation>Enter the password.</translation>
    </message>
    <message>
        <source>档案已加密</source>
        <translation>Archive is encrypted</translation>
    </message>
</context>
<context>
    <name>AssignForm</name>
    <message>
        <source>改交办</source>
        <translation>Reassign</translation>
    </message>
    <message>
        <source>交办</source>
        <translation>Assign</translation>
    </message>
    <message>
        <source>交给责任单位办理</source>
        <translation>Assign to a responsible unit</translation>
    </message>
    <message>
        <source>交办要求，如：请专题研究，月底前书面报结果</source>
        <translation>What is required, for example: give it special study and report in writing by the end of the month</translation>
    </message>
    <message>
        <source>责任单位</source>
        <translation>Responsible unit</translation>
    </message>
    <message>
        <source>办理期限</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>交办要求（可不填）</source>
        <translation>What is required (optional)</translation>
    </message>
    <message>
        <source>请写上责任单位。</source>
        <translation>Enter the responsible unit.</translation>
    </message>
</context>
<context>
    <name>Attaching</name>
    <message>
        <source>附扫描件</source>
        <translation>Attach scan</translation>
    </message>
    <message>
        <source>已附扫描件 {name}</source>
        <translation>Scan {name} attached</translation>
    </message>
</context>
<context>
    <name>BackupChoice</name>
    <message>
        <source>选用哪一份备份</source>
        <translation>Choose a backup</translation>
    </message>
    <message>
        <source>看看是哪些办理</source>
        <translation>See what was done</translation>
    </message>
    <message>
        <source>{backup}，打开后才知道会丢失多少。</source>
        <translation>{backup}: how much is lost is known only once it is opened.</translation>
    </message>
    <message>
        <source>内有稿件 {drafts} 篇、刊物 {issues} 期。</source>
        <translation>It holds drafts: {drafts}, issues: {issues}.</translation>
    </message>
    <message>
        <source>{backup}，{lost}。{held}</source>
        <translation>{backup}, {lost}. {held}</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>关闭提示</source>
        <translation>Close message</translation>
    </message>
</context>
<context>
    <name>BaseSheet</name>
    <message>
        <source>用作底版</source>
        <translation>Use as base</translation>
    </message>
    <message>
        <source>用“{file}”作底版</source>
        <translation>Use “{file}” as base</translation>
    </message>
</context>
<context>
    <name>BatchPage</name>
    <message>
        <source>一并办理 {count} 件</source>
        <translation>Act on {count} together</translation>
    </message>
    <message>
        <source>正在核对文稿、批注和印鉴…</source>
        <translation>Checking texts, notes and seals…</translation>
    </message>
    <message>
        <source>上一环节之后未改动、没有批注和提示事项、您又看过的，才能一并办理；空格键去掉或勾上。</source>
        <translation>Only what is unchanged since the step before, has no notes or hints and was read by you can be acted on together; Space ticks or unticks.</translation>
    </message>
    <message>
        <source>一并{verb}</source>
        <translation>{verb} together</translation>
    </message>
    <message>
        <source>可以一并{verb}（{count} 件）</source>
        <translation>Can be done together: {verb} ({count})</translation>
    </message>
    <message>
        <source>须逐件办理（{count} 件）</source>
        <translation>To be done one by one ({count})</translation>
    </message>
    <message>
        <source>已办理</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>没有办成：{why}</source>
        <translation>Not done: {why}</translation>
    </message>
    <message>
        <source>已办理 {done} 件，{refused} 件没有办成</source>
        <translation>Done: {done}; not done: {refused}</translation>
    </message>
    <message>
        <source>没有办成的没有写入，原因见下。已办理的可按 Ctrl+Z 整批撤回。</source>
        <translation>What was not done was not written; the reasons are below. Ctrl+Z withdraws the whole batch of those done.</translation>
    </message>
    <message>
        <source>题目</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>结果</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>本次办理（{count} 件）</source>
        <translation>This batch ({count})</translation>
    </message>
    <message>
        <source>回到待办 Esc</source>
        <translation>Back to the list Esc</translation>
    </message>
    <message>
        <source>文稿</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>您看过的</source>
        <translation>What you read</translation>
    </message>
    <message>
        <source>取消 Esc</source>
        <translation>Cancel Esc</translation>
    </message>
    <message>
        <source>{verb} {count} 件 A</source>
        <translation>{verb}: {count} A</translation>
    </message>
    <message>
        <source>一并办理的稿件</source>
        <translation>Drafts acted on together</translation>
    </message>
    <message>
        <source>进度</source>
        <translation>Progress</translation>
    </message>
</context>
<context>
    <name>BearingPane</name>
    <message>
        <source>答复约稿</source>
        <translation>Answers commission</translation>
    </message>
    <message>
        <source>报送要点</source>
        <translation>Reporting guidance</translation>
    </message>
    <message>
        <source>未对应</source>
        <translation>No point</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>另存原件…</source>
        <translation>Save original as…</translation>
    </message>
    <message>
        <source>看原件：打开只读副本（Shift+F6）</source>
        <translation>See the original: open a read-only copy (Shift+F6)</translation>
    </message>
    <message>
        <source>与编辑区按段落一起滚动</source>
        <translation>Scroll with the editor, paragraph by paragraph</translation>
    </message>
    <message>
        <source>关闭对照（F6）</source>
        <translation>Close comparison (F6)</translation>
    </message>
    <message>
        <source>对照</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>{count} 处不同</source>
        <translation>Differences: {count}</translation>
    </message>
    <message>
        <source>没有不同</source>
        <translation>No differences</translation>
    </message>
</context>
<context>
    <name>BoardModel</name>
    <message>
        <source>拖到这里，或选中稿件按 Enter</source>
        <translation>Drag drafts here, or select one and press Enter</translation>
    </message>
    <message>
        <source>{section}（刊物没有此栏目）</source>
        <translation>{section} (no such section in this journal)</translation>
    </message>
    <message>
        <source>{name}  {count} 篇</source>
        <translation>{name}  items: {count}</translation>
    </message>
    <message>
        <source>单位待定</source>
        <translation>Unit not set</translation>
    </message>
    <message>
        <source>{count:,} 字，限 {limit} 字</source>
        <translation>{count:,} characters, limit {limit}</translation>
    </message>
    <message>
        <source>{count:,} 字</source>
        <translation>{count:,} characters</translation>
    </message>
    <message>
        <source>签字印鉴：{state}</source>
        <translation>Signature: {state}</translation>
    </message>
</context>
<context>
    <name>BoardPage</name>
    <message>
        <source>统计口径</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>分组</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>复制表格</source>
        <translation>Copy table</translation>
    </message>
    <message>
        <source>导出清单…</source>
        <translation>Export list…</translation>
    </message>
    <message>
        <source>表格 {count:,} 行已复制，可粘贴到表格或文档</source>
        <translation>Table copied, rows: {count:,}. Paste it into a spreadsheet or document</translation>
    </message>
    <message>
        <source>积分榜（{group}）</source>
        <translation>Points board ({group})</translation>
    </message>
    <message>
        <source>所列积分榜：{period}，{group}</source>
        <translation>Points board listed: {period}, {group}</translation>
    </message>
    <message>
        <source>正在统计…</source>
        <translation>Counting…</translation>
    </message>
    <message>
        <source>这个时段没能统计，请换一个时段，或先设定当时的计分办法。</source>
        <translation>This period could not be counted. Choose another period, or set the scoring scheme for that time first.</translation>
    </message>
    <message>
        <source>全部 {totals}</source>
        <translation>All {totals}</translation>
    </message>
    <message>
        <source>{basis}；按《{scheme}》计分；{upto}</source>
        <translation>{basis}; scored by “{scheme}”; {upto}</translation>
    </message>
</context>
<context>
    <name>BoardTable</name>
    <message>
        <source>积分榜</source>
        <translation>Points board</translation>
    </message>
</context>
<context>
    <name>BoardView</name>
    <message>
        <source>版面</source>
        <translation>Layout</translation>
    </message>
</context>
<context>
    <name>CalendarSheet</name>
    <message>
        <source>出刊日历</source>
        <translation>Publication calendar</translation>
    </message>
    <message>
        <source>上一月（PgUp）</source>
        <translation>Previous month (PgUp)</translation>
    </message>
    <message>
        <source>下一月（PgDn）</source>
        <translation>Next month (PgDn)</translation>
    </message>
    <message>
        <source>回到今天</source>
        <translation>Back to today</translation>
    </message>
    <message>
        <source>看哪份刊物</source>
        <translation>Which journal</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>本月逾时、未出 {count} 期</source>
        <translation>Late or missed this month: {count}</translation>
    </message>
    <message>
        <source>全部刊物</source>
        <translation>All journals</translation>
    </message>
    <message>
        <source>方向键选日期，PgUp、PgDn 换月，Enter 打开或新建，Esc 关闭</source>
        <translation>Arrow keys choose the date, PgUp and PgDn change month, Enter opens or makes an issue, Esc closes</translation>
    </message>
</context>
<context>
    <name>CallSheet</name>
    <message>
        <source>登记初报</source>
        <translation>Record first report</translation>
    </message>
    <message>
        <source>电话初报：先登记，文字稿后补</source>
        <translation>First report by phone: record now, text later</translation>
    </message>
    <message>
        <source>来电单位</source>
        <translation>Calling unit</translation>
    </message>
    <message>
        <source>类别</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>级别</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>来电内容</source>
        <translation>What was said</translation>
    </message>
    <message>
        <source>规模、伤亡、趋势、到场领导、措施，听到什么记什么</source>
        <translation>Extent, casualties, trend, leaders on the spot, measures: note whatever you hear</translation>
    </message>
    <message>
        <source>回车到下一项，Ctrl+回车登记</source>
        <translation>Enter goes to the next field, Ctrl+Enter records</translation>
    </message>
    <message>
        <source>名册中没有这个单位</source>
        <translation>This unit is not on the register</translation>
    </message>
    <message>
        <source>请写明几时几分接报</source>
        <translation>Please give the hour and minute of receipt</translation>
    </message>
    <message>
        <source>看不懂这个时间，可写 1430、昨23:10</source>
        <translation>This time cannot be understood; write 1430 or 昨23:10 (yesterday)</translation>
    </message>
    <message>
        <source>地点和性质至少写一项</source>
        <translation>Give at least the place or the nature</translation>
    </message>
    <message>
        <source>已登记初报：{title}</source>
        <translation>First report recorded: {title}</translation>
    </message>
</context>
<context>
    <name>ChairRow</name>
    <message>
        <source>默认：{words}</source>
        <translation>Default: {words}</translation>
    </message>
    <message>
        <source>恢复默认</source>
        <translation>Reset</translation>
    </message>
    <message>
        <source>{label}：恢复默认</source>
        <translation>{label}: reset to default</translation>
    </message>
</context>
<context>
    <name>ChangeFacts</name>
    <message>
        <source>事实变动 {count} 处</source>
        <translation>Facts changed: {count}</translation>
    </message>
    <message>
        <source>没有事实变动</source>
        <translation>No facts changed</translation>
    </message>
    <message>
        <source>没有改动</source>
        <translation>No changes</translation>
    </message>
    <message>
        <source>{base}，共改动 {count} 处；+ 为增，− 为删</source>
        <translation>{base}, changes: {count}; + added, − deleted</translation>
    </message>
    <message>
        <source>（原无）</source>
        <translation>(not there before)</translation>
    </message>
    <message>
        <source>（删去）</source>
        <translation>(deleted)</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>放大</source>
        <translation>Enlarge</translation>
    </message>
    <message>
        <source>复制或存为图片</source>
        <translation>Copy or save as a picture</translation>
    </message>
    <message>
        <source>缩小（Esc）</source>
        <translation>Reduce (Esc)</translation>
    </message>
</context>
<context>
    <name>ChartsPage</name>
    <message>
        <source>统计口径</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>正在统计…</source>
        <translation>Counting…</translation>
    </message>
    <message>
        <source>没能统计，图上还是原来的</source>
        <translation>Could not be counted; the chart is as it was</translation>
    </message>
</context>
<context>
    <name>CheckPanel</name>
    <message>
        <source>检查</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>把同一规则的排在一起</source>
        <translation>Group by rule</translation>
    </message>
    <message>
        <source>一键规范…</source>
        <translation>Tidy up…</translation>
    </message>
    <message>
        <source>改正全部“可直接改”的，改前先列清单（Ctrl+Shift+F7）</source>
        <translation>Corrects everything that “can be corrected directly”; lists it first (Ctrl+Shift+F7)</translation>
    </message>
    <message>
        <source>{count} 处</source>
        <translation>{count} found</translation>
    </message>
    <message>
        <source>检查没有做完。{what}</source>
        <translation>The check was not completed. {what}</translation>
    </message>
    <message>
        <source>重新检查</source>
        <translation>Check again</translation>
    </message>
    <message>
        <source>没有查出须改的问题，另有 {count} 条提示。</source>
        <translation>No problems that need correcting; hints: {count}.</translation>
    </message>
    <message>
        <source>看提示</source>
        <translation>See hints</translation>
    </message>
    <message>
        <source>要看的种类里没有问题。</source>
        <translation>No problems of the kinds shown.</translation>
    </message>
    <message>
        <source>没有查出问题。</source>
        <translation>No problems found.</translation>
    </message>
    <message>
        <source>正在检查…</source>
        <translation>Checking…</translation>
    </message>
    <message>
        <source>正在列清单…</source>
        <translation>Making the list…</translation>
    </message>
    <message>
        <source>查出的问题</source>
        <translation>Problems found</translation>
    </message>
    <message>
        <source>上一处（Ctrl+F7）</source>
        <translation>Previous (Ctrl+F7)</translation>
    </message>
    <message>
        <source>下一处（Shift+F7）</source>
        <translation>Next (Shift+F7)</translation>
    </message>
    <message>
        <source>校对设置</source>
        <translation>Proofreading settings</translation>
    </message>
</context>
<context>
    <name>CheckSheet</name>
    <message>
        <source>登记核实</source>
        <translation>Record verification</translation>
    </message>
    <message>
        <source>向谁核实</source>
        <translation>Verified with</translation>
    </message>
    <message>
        <source>核实的情况</source>
        <translation>What was found</translation>
    </message>
    <message>
        <source>请写明向谁核实</source>
        <translation>Please say with whom it was verified</translation>
    </message>
    <message>
        <source>已登记核实：{who}</source>
        <translation>Verification recorded: {who}</translation>
    </message>
</context>
<context>
    <name>ChecksList</name>
    <message>
        <source>检查结果</source>
        <translation>Check results</translation>
    </message>
</context>
<context>
    <name>ChecksModel</name>
    <message>
        <source>已放行</source>
        <translation>Let through</translation>
    </message>
    <message>
        <source>已放行 {count} 项</source>
        <translation>Let through: {count}</translation>
    </message>
    <message>
        <source>按 Enter 收起</source>
        <translation>Press Enter to fold</translation>
    </message>
    <message>
        <source>按 Enter 展开，看是谁、为什么放行</source>
        <translation>Press Enter to see who let it through and why</translation>
    </message>
</context>
<context>
    <name>ChecksPane</name>
    <message>
        <source>{count} 项</source>
        <translation>Items: {count}</translation>
    </message>
    <message>
        <source>没有待处理的问题</source>
        <translation>Nothing left to deal with</translation>
    </message>
    <message>
        <source>{words}，须改 {grave} 项</source>
        <translation>{words}, to be corrected: {grave}</translation>
    </message>
    <message>
        <source>没有发现问题。</source>
        <translation>No problems found.</translation>
    </message>
    <message>
        <source>选定刊期后在此检查。</source>
        <translation>Choose an issue to check it here.</translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <source>{words}，{count} 条</source>
        <translation>{words}, entries: {count}</translation>
    </message>
</context>
<context>
    <name>CipherRow</name>
    <message>
        <source>档案加密</source>
        <translation>Archive encryption</translation>
    </message>
    <message>
        <source>给档案加密…</source>
        <translation>Encrypt archive…</translation>
    </message>
    <message>
        <source>改档案密码…</source>
        <translation>Change archive password…</translation>
    </message>
    <message>
        <source>取消加密…</source>
        <translation>Remove encryption…</translation>
    </message>
    <message>
        <source>已加密。每次打开档案要输入档案密码，备份也用它加密。</source>
        <translation>Encrypted. The archive password is asked for whenever the archive is opened, and backups are encrypted with it too.</translation>
    </message>
    <message>
        <source>未加密。拿到档案文件的人不用登录也能读出内容；存在笔记本电脑或移动硬盘上的建议加密。</source>
        <translation>Not encrypted. Anyone who has the archive file can read it without signing in; encrypt it if it is kept on a laptop or portable disk.</translation>
    </message>
    <message>
        <source>未加密。本机没有安装加密组件（sqlcipher），需要时请管理员安装。</source>
        <translation>Not encrypted. The encryption component (sqlcipher) is not on this computer; if you need it, ask the administrator to install it.</translation>
    </message>
    <message>
        <source>由管理员设定。</source>
        <translation>Set by the administrator.</translation>
    </message>
</context>
<context>
    <name>CircularFiles</name>
    <message>
        <source>Word 文档 (*.docx)</source>
        <translation>Word document (*.docx)</translation>
    </message>
    <message>
        <source>Excel 工作簿 (*.xlsx)</source>
        <translation>Excel workbook (*.xlsx)</translation>
    </message>
    <message>
        <source>已导出 {name}</source>
        <translation>Exported {name}</translation>
    </message>
    <message>
        <source>导出</source>
        <translation>Export</translation>
    </message>
</context>
<context>
    <name>CircularsPage</name>
    <message>
        <source>通报</source>
        <translation>Circulars</translation>
    </message>
    <message>
        <source>起草通报…</source>
        <translation>Draft circular…</translation>
    </message>
    <message>
        <source>单位函件…</source>
        <translation>Unit letters…</translation>
    </message>
    <message>
        <source>采用、退稿通知…</source>
        <translation>Notices…</translation>
    </message>
    <message>
        <source>稿酬表…</source>
        <translation>Fee list…</translation>
    </message>
    <message>
        <source>还没有起草过通报。数据从收稿、刊发、登记中统计，文字可以修改，签发后在这里印发。</source>
        <translation>No circulars have been drafted. Figures come from drafts received, published and registered; the text can be edited, and is published here after sign-off.</translation>
    </message>
    <message>
        <source>共 {count} 份</source>
        <translation>Total: {count}</translation>
    </message>
</context>
<context>
    <name>ClassSheet</name>
    <message>
        <source>调整</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>重点网络单位调整</source>
        <translation>Change key units</translation>
    </message>
    <message>
        <source>哪一年起</source>
        <translation>From which year</translation>
    </message>
    <message>
        <source>重点网络单位</source>
        <translation>Key units</translation>
    </message>
    <message>
        <source>勾选的列为重点网络单位，其余不再是</source>
        <translation>Tick those to be key units; the rest no longer are</translation>
    </message>
    <message>
        <source>共 {count} 个</source>
        <translation>{count} in all</translation>
    </message>
    <message>
        <source>列入{names}</source>
        <translation>Added: {names}</translation>
    </message>
    <message>
        <source>调出{names}</source>
        <translation>Removed: {names}</translation>
    </message>
</context>
<context>
    <name>ClockRow</name>
    <message>
        <source>已超 {span}</source>
        <translation>{span} overdue</translation>
    </message>
    <message>
        <source>还有 {span}</source>
        <translation>{span} left</translation>
    </message>
    <message>
        <source>{when} 起超时 · {basis}</source>
        <translation>Overdue from {when} · {basis}</translation>
    </message>
    <message>
        <source>时限 {when} · {basis}</source>
        <translation>Due {when} · {basis}</translation>
    </message>
    <message>
        <source>未办，超过 {span}</source>
        <translation>Not done, {span} over</translation>
    </message>
    <message>
        <source>未到时限就已办结</source>
        <translation>Closed before the deadline</translation>
    </message>
    <message>
        <source>时限 {when}</source>
        <translation>Due {when}</translation>
    </message>
    <message>
        <source>迟 {span}</source>
        <translation>{span} late</translation>
    </message>
    <message>
        <source>用时 {span}</source>
        <translation>Took {span}</translation>
    </message>
    <message>
        <source>{met} 已办 · 时限 {due}</source>
        <translation>Done {met} · due {due}</translation>
    </message>
</context>
<context>
    <name>ClocksPanel</name>
    <message>
        <source>没有时限。</source>
        <translation>No deadlines.</translation>
    </message>
    <message>
        <source>时限</source>
        <translation>Deadlines</translation>
    </message>
    <message>
        <source>{words}：现在是 {now}，接报却在 {told}。请先校准电脑时间，时限暂不计算。</source>
        <translation>{words}: it is now {now}, yet the report was received at {told}. Set the computer’s clock first; deadlines are not calculated until then.</translation>
    </message>
</context>
<context>
    <name>CloseSheet</name>
    <message>
        <source>停刊</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>《{name}》停刊</source>
        <translation>Close {name}</translation>
    </message>
    <message>
        <source>从哪天起不再出刊</source>
        <translation>No longer published from</translation>
    </message>
    <message>
        <source>已出的各期照旧可查、可再印；拟入这份刊物的稿件不动，请另定刊物。停刊可以恢复，期号接着往下排。</source>
        <translation>Past issues can still be found and printed; drafts meant for this journal are not touched and need another journal. A closed journal can be resumed, and its numbers run on.</translation>
    </message>
</context>
<context>
    <name>ClosingPage</name>
    <message>
        <source>再备份一次</source>
        <translation>Back up again</translation>
    </message>
    <message>
        <source>先不退出</source>
        <translation>Do not quit yet</translation>
    </message>
    <message>
        <source>稿件都已存进档案，不等也不会丢；只是少这一份备份，以前的都在。</source>
        <translation>All drafts are in the archive, and nothing is lost by not waiting: only this one backup is missing. Earlier ones are all there.</translation>
    </message>
    <message>
        <source>不等了，直接退出</source>
        <translation>Quit without waiting</translation>
    </message>
    <message>
        <source>以前的备份都在。</source>
        <translation>Earlier backups are all there.</translation>
    </message>
    <message>
        <source>稿件都在档案里，以前的备份也都在。</source>
        <translation>All drafts are in the archive, and earlier backups are all there.</translation>
    </message>
    <message>
        <source>没有备份成</source>
        <translation>Backup failed</translation>
    </message>
    <message>
        <source>退出</source>
        <translation>Quit</translation>
    </message>
</context>
<context>
    <name>CommissionsScreen</name>
    <message>
        <source>打开单位的来稿</source>
        <translation>Open the unit’s draft</translation>
    </message>
    <message>
        <source>约稿和报送要点</source>
        <translation>Commissions and guidance</translation>
    </message>
    <message>
        <source>约稿</source>
        <translation>Commissions</translation>
    </message>
    <message>
        <source>报送要点</source>
        <translation>Reporting guidance</translation>
    </message>
</context>
<context>
    <name>CompareBar</name>
    <message>
        <source>从哪一稿</source>
        <translation>From which version</translation>
    </message>
    <message>
        <source>到哪一稿</source>
        <translation>To which version</translation>
    </message>
    <message>
        <source>两稿对调</source>
        <translation>Swap the two versions</translation>
    </message>
    <message>
        <source>回到正文（Esc）</source>
        <translation>Back to the text (Esc)</translation>
    </message>
    <message>
        <source>标记稿</source>
        <translation>Marked</translation>
    </message>
    <message>
        <source>左右对照</source>
        <translation>Side by side</translation>
    </message>
    <message>
        <source>清样</source>
        <translation>Clean proof</translation>
    </message>
    <message>
        <source>只看改动</source>
        <translation>Changes only</translation>
    </message>
    <message>
        <source>未改动的段落只留前后各一段</source>
        <translation>Of unchanged paragraphs, only one before and one after is kept</translation>
    </message>
    <message>
        <source>上一处（Shift+F8）</source>
        <translation>Previous (Shift+F8)</translation>
    </message>
    <message>
        <source>下一处（F8）</source>
        <translation>Next (F8)</translation>
    </message>
    <message>
        <source>放回此处</source>
        <translation>Put back here</translation>
    </message>
    <message>
        <source>把这一处原来的文字放回编辑区，可撤销</source>
        <translation>Put the former words of this place back into the editor; can be undone</translation>
    </message>
    <message>
        <source>放回整段</source>
        <translation>Put back paragraph</translation>
    </message>
    <message>
        <source>把这一段按原样放回编辑区，可撤销</source>
        <translation>Put this paragraph back into the editor as it was; can be undone</translation>
    </message>
    <message>
        <source>没有改动</source>
        <translation>No changes</translation>
    </message>
    <message>
        <source>共 {count} 处</source>
        <translation>{count} in all</translation>
    </message>
    <message>
        <source>第 {here} / {count} 处</source>
        <translation>{here} of {count}</translation>
    </message>
    <message>
        <source>从</source>
        <translation>From</translation>
    </message>
    <message>
        <source>到</source>
        <translation>To</translation>
    </message>
    <message>
        <source>+ 为增，− 为删，¶ 为分段</source>
        <translation>+ added, − deleted, ¶ paragraph break</translation>
    </message>
</context>
<context>
    <name>CompareFacts</name>
    <message>
        <source>事实变动</source>
        <translation>Facts changed</translation>
    </message>
    <message>
        <source>没有事实变动</source>
        <translation>No facts changed</translation>
    </message>
    <message>
        <source>{count} 处</source>
        <translation>{count} found</translation>
    </message>
    <message>
        <source>（原无）</source>
        <translation>(not there before)</translation>
    </message>
    <message>
        <source>（删去）</source>
        <translation>(deleted)</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>比对</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>清样不标改动</source>
        <translation>A clean proof marks no changes</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>比较</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>正在比对…</source>
        <translation>Comparing…</translation>
    </message>
    <message>
        <source>正在读原件…</source>
        <translation>Reading the original…</translation>
    </message>
    <message>
        <source>读原件</source>
        <translation>Read original</translation>
    </message>
    <message>
        <source>没有比对成</source>
        <translation>The comparison failed</translation>
    </message>
</context>
<context>
    <name>ComparingWindow</name>
    <message>
        <source>比对</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>先到的 → 后到的</source>
        <translation>Earlier → later</translation>
    </message>
    <message>
        <source>Esc 关闭</source>
        <translation>Esc closes</translation>
    </message>
    <message>
        <source>先到</source>
        <translation>Earlier</translation>
    </message>
    <message>
        <source>后到</source>
        <translation>Later</translation>
    </message>
</context>
<context>
    <name>ComparisonSheet</name>
    <message>
        <source>比较</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>只看不同之处</source>
        <translation>Differences only</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>+ 为增，− 为删</source>
        <translation>+ added, − removed</translation>
    </message>
</context>
<context>
    <name>Completing</name>
    <message>
        <source>要素里有一项看不懂，没有保存，先放着，回来还在</source>
        <translation>One of the particulars cannot be understood; nothing was saved. It is kept here for when you come back</translation>
    </message>
    <message>
        <source>要素已保存</source>
        <translation>Particulars saved</translation>
    </message>
</context>
<context>
    <name>ConcernsStrip</name>
    <message>
        <source>正文里还有待补的内容 {count} 处：{places}。补上之前不能签发。</source>
        <translation>Still to be filled in ({count}): {places}. It cannot be signed off before.</translation>
    </message>
    <message>
        <source>正文里有密级标志或保密要求 {count} 处，请核实能否印发。</source>
        <translation>Classification marks or confidentiality demands in the text: {count}. Check whether it may be published.</translation>
    </message>
    <message>
        <source>正文里有密级标志或保密要求 {count} 处，按本单位设置不能签发。</source>
        <translation>Classification marks or confidentiality demands in the text: {count}. By this office’s settings it cannot be signed off.</translation>
    </message>
    <message>
        <source>身份证号</source>
        <translation>ID numbers</translation>
    </message>
    <message>
        <source>手机号</source>
        <translation>Mobile numbers</translation>
    </message>
    <message>
        <source>银行卡号</source>
        <translation>Bank card numbers</translation>
    </message>
    <message>
        <source>个人住址</source>
        <translation>Home addresses</translation>
    </message>
    <message>
        <source>{what} {count} 处</source>
        <translation>{what}: {count}</translation>
    </message>
    <message>
        <source>正文里有{personal}，请确认可以印发。</source>
        <translation>Personal data in the text ({personal}). Please confirm that it may be published.</translation>
    </message>
    <message>
        <source>正文里有{personal}，按本单位设置不能签发。</source>
        <translation>Personal data in the text ({personal}). By this office’s settings it cannot be signed off.</translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <source>目录</source>
        <translation>Contents</translation>
    </message>
</context>
<context>
    <name>CorrectForm</name>
    <message>
        <source>更正</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>更正批示</source>
        <translation>Correct instruction</translation>
    </message>
    <message>
        <source>如：抄录有误（可不填）</source>
        <translation>For example: copied wrongly (optional)</translation>
    </message>
    <message>
        <source>更正缘由</source>
        <translation>Reason for correction</translation>
    </message>
    <message>
        <source>原来登记的内容记在办理经过里。Ctrl+回车更正。</source>
        <translation>What was first registered is kept in its history. Ctrl+Enter corrects.</translation>
    </message>
</context>
<context>
    <name>CorrectionSheet</name>
    <message>
        <source>更正文字</source>
        <translation>Correction text</translation>
    </message>
    <message>
        <source>请写明更正内容。</source>
        <translation>Enter what is corrected.</translation>
    </message>
    <message>
        <source>如：第1页《……》一文第2段“3万亩”应为“2万亩”。</source>
        <translation>For example: page 1, “…”, paragraph 2: for “30,000 mu” read “20,000 mu”.</translation>
    </message>
    <message>
        <source>更正刊期的日期</source>
        <translation>Date of the correcting issue</translation>
    </message>
</context>
<context>
    <name>CorrectionsPage</name>
    <message>
        <source>必改词</source>
        <translation>Must-change words</translation>
    </message>
    <message>
        <source>写法</source>
        <translation>Wording</translation>
    </message>
    <message>
        <source>改为</source>
        <translation>Change to</translation>
    </message>
    <message>
        <source>方式</source>
        <translation>Method</translation>
    </message>
    <message>
        <source>处理</source>
        <translation>Treatment</translation>
    </message>
    <message>
        <source>正则表达式</source>
        <translation>Regular expression</translation>
    </message>
    <message>
        <source>存入</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>新增</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>正则</source>
        <translation>Regex</translation>
    </message>
    <message>
        <source>原词</source>
        <translation>Word</translation>
    </message>
    <message>
        <source>本单位规定的改法，例如旧称改新称。“可直接改”的进一键规范，“须核对”的只提示。</source>
        <translation>Changes this office prescribes, such as old names to new. “Can be corrected directly” ones go into Tidy up; “To be checked” ones are only pointed out.</translation>
    </message>
    <message>
        <source>请写明要改的写法。</source>
        <translation>Please write the wording to change.</translation>
    </message>
    <message>
        <source>两边写法一样，不用改。</source>
        <translation>Both wordings are the same; there is nothing to change.</translation>
    </message>
    <message>
        <source>已存入：{wrong} → {right}</source>
        <translation>Saved: {wrong} → {right}</translation>
    </message>
    <message>
        <source>删去</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>已删除必改词“{wrong}”</source>
        <translation>Must-change word “{wrong}” deleted</translation>
    </message>
</context>
<context>
    <name>CountsSheet</name>
    <message>
        <source>批示办理统计</source>
        <translation>Counts of instructions</translation>
    </message>
    <message>
        <source>按领导</source>
        <translation>By leader</translation>
    </message>
    <message>
        <source>按责任单位</source>
        <translation>By responsible unit</translation>
    </message>
    <message>
        <source>按级别</source>
        <translation>By level</translation>
    </message>
    <message>
        <source>按月份</source>
        <translation>By month</translation>
    </message>
    <message>
        <source>按什么统计</source>
        <translation>Count by</translation>
    </message>
    <message>
        <source>统计时段</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>按批示日期统计，共 {count} 件，撤销登记的不计；办理状态以今天为准，五项相加等于件数。{more}</source>
        <translation>By date of instruction, total: {count}, withdrawn ones left out. The states are as of today; the five together make the total.{more}</translation>
    </message>
    <message>
        <source>一件批示由几个单位办理的，各计一件。</source>
        <translation> An instruction handled by several units counts once for each.</translation>
    </message>
    <message>
        <source>（未交办）</source>
        <translation>(not assigned)</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>件数</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>待交办</source>
        <translation>To assign</translation>
    </message>
    <message>
        <source>办理中</source>
        <translation>In hand</translation>
    </message>
    <message>
        <source>已反馈</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>超期</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>办结</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>信息编辑台</source>
        <translation>Bulletin Desk</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>程序出了差错</source>
        <translation>The program met an error</translation>
    </message>
    <message>
        <source>程序出了差错，刚才这一步没有办成</source>
        <translation>The program met an error; the last step was not done</translation>
    </message>
    <message>
        <source>下面的报告只有程序自己的名称，不含稿件内容和姓名，请复制后发给维护人员。</source>
        <translation>The report below holds only names of the program’s own parts, no text of drafts and no names. Please copy it and send it to the maintainers.</translation>
    </message>
    <message>
        <source>差错报告</source>
        <translation>Error report</translation>
    </message>
    <message>
        <source>已保存的内容不受影响。</source>
        <translation>What was saved is safe.</translation>
    </message>
    <message>
        <source>打开的稿件已另存到：
{names}</source>
        <translation>Open drafts were saved to:
{names}</translation>
    </message>
    <message>
        <source>有 {count} 篇打开的稿件没能另存，请先复制正文再退出。</source>
        <translation>Open drafts that could not be saved: {count}. Copy their text before you quit.</translation>
    </message>
    <message>
        <source>复制报告</source>
        <translation>Copy report</translation>
    </message>
    <message>
        <source>退出程序</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>继续工作</source>
        <translation>Go on working</translation>
    </message>
</context>
<context>
    <name>CreditPeriodBar</name>
    <message>
        <source>周</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>双周</source>
        <translation>Fortnight</translation>
    </message>
    <message>
        <source>月</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>季度</source>
        <translation>Quarter</translation>
    </message>
    <message>
        <source>半年</source>
        <translation>Half-year</translation>
    </message>
    <message>
        <source>年</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>本周</source>
        <translation>This week</translation>
    </message>
    <message>
        <source>上周</source>
        <translation>Last week</translation>
    </message>
    <message>
        <source>本月</source>
        <translation>This month</translation>
    </message>
    <message>
        <source>上月</source>
        <translation>Last month</translation>
    </message>
    <message>
        <source>本季度</source>
        <translation>This quarter</translation>
    </message>
    <message>
        <source>本半年</source>
        <translation>This half-year</translation>
    </message>
    <message>
        <source>本年</source>
        <translation>This year</translation>
    </message>
    <message>
        <source>起止日期…</source>
        <translation>Dates…</translation>
    </message>
    <message>
        <source>统计时段</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>上一个时段（Alt+←）</source>
        <translation>Previous period (Alt+←)</translation>
    </message>
    <message>
        <source>下一个时段（Alt+→）</source>
        <translation>Next period (Alt+→)</translation>
    </message>
    <message>
        <source>至</source>
        <translation>to</translation>
    </message>
    <message>
        <source>起始日期</source>
        <translation>Start date</translation>
    </message>
    <message>
        <source>截止日期</source>
        <translation>End date</translation>
    </message>
</context>
<context>
    <name>CreditScreen</name>
    <message>
        <source>积分榜</source>
        <translation>Points board</translation>
    </message>
    <message>
        <source>采用登记</source>
        <translation>Adoptions</translation>
    </message>
    <message>
        <source>通报</source>
        <translation>Circulars</translation>
    </message>
    <message>
        <source>图表</source>
        <translation>Charts</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Units</translation>
    </message>
    <message>
        <source>计分办法</source>
        <translation>Schemes</translation>
    </message>
    <message>
        <source>考核的各部分</source>
        <translation>Parts of Credit</translation>
    </message>
    <message>
        <source>在左边换一部分</source>
        <translation>Change part on the left</translation>
    </message>
    <message>
        <source>进到右边</source>
        <translation>Go to the right</translation>
    </message>
</context>
<context>
    <name>CriticiseSheet</name>
    <message>
        <source>登记通报批评</source>
        <translation>Record public criticism</translation>
    </message>
    <message>
        <source>被哪一级通报批评</source>
        <translation>Criticised by which level</translation>
    </message>
    <message>
        <source>已登记{above}通报批评</source>
        <translation>Public criticism by {above} recorded</translation>
    </message>
    <message>
        <source>已登记：未被通报批评</source>
        <translation>Recorded: not publicly criticised</translation>
    </message>
</context>
<context>
    <name>DayPane</name>
    <message>
        <source>这一天没有刊期。</source>
        <translation>No issues on this day.</translation>
    </message>
    <message>
        <source>另出一期</source>
        <translation>Another issue</translation>
    </message>
    <message>
        <source>{day}，今天</source>
        <translation>{day}, today</translation>
    </message>
    <message>
        <source>打开</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>新建一期</source>
        <translation>New issue</translation>
    </message>
    <message>
        <source>不用模板</source>
        <translation>No template</translation>
    </message>
    <message>
        <source>刊物</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>模板</source>
        <translation>Template</translation>
    </message>
    <message>
        <source>新建刊期由编辑办理。</source>
        <translation>New issues are made by editors.</translation>
    </message>
</context>
<context>
    <name>DeadlineClock</name>
    <message>
        <source>没有时限</source>
        <translation>No deadlines</translation>
    </message>
    <message>
        <source>{title}：{what}</source>
        <translation>{title}: {what}</translation>
    </message>
    <message>
        <source>另有 {count} 个时限</source>
        <translation>{count} more deadline(s)</translation>
    </message>
    <message>
        <source>时限 {when}</source>
        <translation>Due {when}</translation>
    </message>
    <message>
        <source>下一时限 {when}</source>
        <translation>Next due {when}</translation>
    </message>
</context>
<context>
    <name>DeadlineField</name>
    <message>
        <source>截稿日期</source>
        <translation>Deadline date</translation>
    </message>
    <message>
        <source>截稿时刻</source>
        <translation>Deadline time</translation>
    </message>
    <message>
        <source>当日内</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>三天</source>
        <translation>Three days</translation>
    </message>
    <message>
        <source>一周</source>
        <translation>One week</translation>
    </message>
    <message>
        <source>半月</source>
        <translation>Half a month</translation>
    </message>
    <message>
        <source>{words}后截稿</source>
        <translation>Due in {words}</translation>
    </message>
    <message>
        <source>限期</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>办理期限</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>一月</source>
        <translation>1 month</translation>
    </message>
    <message>
        <source>期限{words}</source>
        <translation>Term: {words}</translation>
    </message>
</context>
<context>
    <name>Dealing</name>
    <message>
        <source>：{stage}</source>
        <translation>: {stage}</translation>
    </message>
    <message>
        <source>{count} 篇已并入《{title}》</source>
        <translation>{count} draft(s) merged into “{title}”</translation>
    </message>
    <message>
        <source>{count} 篇</source>
        <translation>{count} draft(s)</translation>
    </message>
</context>
<context>
    <name>DeedSheet</name>
    <message>
        <source>填写的内容都在。</source>
        <translation>What you filled in is all here.</translation>
    </message>
</context>
<context>
    <name>DeedStrip</name>
    <message>
        <source>签收人</source>
        <translation>Received by</translation>
    </message>
    <message>
        <source>备注（可不填）</source>
        <translation>Remarks (optional)</translation>
    </message>
    <message>
        <source>加发给</source>
        <translation>Extra copy for</translation>
    </message>
    <message>
        <source>方式</source>
        <translation>Method</translation>
    </message>
    <message>
        <source>时间</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>现在</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>不填就是现在；补记写 16:30、昨16:30、11月20日 9:00 都可以</source>
        <translation>Left blank, it is now. To enter it afterwards write 16:30, 昨16:30 or 11月20日 9:00</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>认不出时间，请写 16:30、昨16:30 或 11月20日 9:00。</source>
        <translation>The time could not be read. Write 16:30, 昨16:30 or 11月20日 9:00.</translation>
    </message>
    <message>
        <source>请填签收人姓名。</source>
        <translation>Enter the name of the person who signed.</translation>
    </message>
    <message>
        <source>请写明加发给谁。</source>
        <translation>Enter who the extra copy is for.</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>已起草，文字在“采编”里修改、送审</source>
        <translation>Drafted. Edit and submit the text under “Editing”</translation>
    </message>
    <message>
        <source>已印发 {number}</source>
        <translation>Published as {number}</translation>
    </message>
    <message>
        <source>作废</source>
        <translation>Void</translation>
    </message>
    <message>
        <source>作废“{title}”</source>
        <translation>Void “{title}”</translation>
    </message>
    <message>
        <source>作废后文号不再使用，这一时段可以重新起草、补登数据。</source>
        <translation>The document number is not used again. A new circular can be drafted for this period, and late entries made.</translation>
    </message>
    <message>
        <source>作废后不再印发；文字仍在“采编”里。</source>
        <translation>It will not be published; the text stays under “Editing”.</translation>
    </message>
    <message>
        <source>已作废，记录仍可查看</source>
        <translation>Voided. The record can still be seen</translation>
    </message>
    <message>
        <source>已重新统计，有 {count} 处变化</source>
        <translation>Counted again, changes: {count}</translation>
    </message>
    <message>
        <source>已改用新文字</source>
        <translation>New text taken</translation>
    </message>
    <message>
        <source>已重新统计，数据没有变化</source>
        <translation>Counted again, the figures have not changed</translation>
    </message>
    <message>
        <source>打开采编</source>
        <translation>Open in Editing</translation>
    </message>
    <message>
        <source>请先选中两篇以上</source>
        <translation>Select two or more drafts first</translation>
    </message>
</context>
<context>
    <name>DeedsBar</name>
    <message>
        <source>更多</source>
        <translation>More</translation>
    </message>
    <message>
        <source>初报</source>
        <translation>First report</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>打开文字</source>
        <translation>Open text</translation>
    </message>
    <message>
        <source>重新统计</source>
        <translation>Count again</translation>
    </message>
    <message>
        <source>导出 DOCX</source>
        <translation>Export DOCX</translation>
    </message>
    <message>
        <source>导出 XLSX</source>
        <translation>Export XLSX</translation>
    </message>
    <message>
        <source>作废…</source>
        <translation>Void…</translation>
    </message>
    <message>
        <source>印发…</source>
        <translation>Publish…</translation>
    </message>
    <message>
        <source>（后面的内容请打开文字看。）</source>
        <translation>(Open the text to see the rest.)</translation>
    </message>
    <message>
        <source>统计以后有 {count} 处数据变化：{named}{more}。</source>
        <translation>Figures changed since it was counted: {count}: {named}{more}.</translation>
    </message>
    <message>
        <source> 等</source>
        <translation> and others</translation>
    </message>
    <message>
        <source>印发由签发人办理</source>
        <translation>Publishing is done by the signatory</translation>
    </message>
    <message>
        <source>文字签发后才能印发</source>
        <translation>The text must be signed off before it can be published</translation>
    </message>
    <message>
        <source>通报文字</source>
        <translation>Text of circular</translation>
    </message>
    <message>
        <source>这一条的详情</source>
        <translation>Details of this entry</translation>
    </message>
    <message>
        <source>打开</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>机器 {seat}</source>
        <translation>Computer {seat}</translation>
    </message>
    <message>
        <source>没有另外说明。</source>
        <translation>No further note.</translation>
    </message>
    <message>
        <source>第 {number:,} 条</source>
        <translation>Entry {number:,}</translation>
    </message>
    <message>
        <source>校验码 {code}</source>
        <translation>Check code {code}</translation>
    </message>
    <message>
        <source>在左边选一件，看它的报送经过和时限。</source>
        <translation>Choose a report on the left to see its course and deadlines.</translation>
    </message>
    <message>
        <source>电话报来的先登记，书面报来的从来稿转入；登记后从事发、接报起计时。</source>
        <translation>Record phone reports at once; bring written ones in from Incoming. Once recorded, time runs from the event and from receipt.</translation>
    </message>
</context>
<context>
    <name>DiscardQuestion</name>
    <message>
        <source>丢弃</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>丢弃《{title}》未存的文字？</source>
        <translation>Discard the unsaved text of “{title}”?</translation>
    </message>
    <message>
        <source>档案库里的版本不变。丢弃的文字另存一份在救援文件夹的 discarded 里，以后还能找到。</source>
        <translation>The version in the archive stays as it is. A copy of the discarded text is kept in “discarded” in the rescue folder, where it can still be found.</translation>
    </message>
</context>
<context>
    <name>DissolveSheet</name>
    <message>
        <source>撤销</source>
        <translation>Dissolve</translation>
    </message>
    <message>
        <source>{name}撤销</source>
        <translation>Dissolve {name}</translation>
    </message>
    <message>
        <source>从哪天起不再是报送单位</source>
        <translation>From which day it is no longer a unit</translation>
    </message>
    <message>
        <source>已有的稿件和统计照旧归它名下，只是以后不再列出。职能并入别的单位的，请用“合并…”。撤销可以恢复。</source>
        <translation>Its drafts and figures stay in its name; it is only no longer listed. If its work went to another unit, use “Merge…”. Dissolving can be undone.</translation>
    </message>
</context>
<context>
    <name>DistributionSheet</name>
    <message>
        <source>不定</source>
        <translation>Not set</translation>
    </message>
    <message>
        <source>同刊物</source>
        <translation>As journal</translation>
    </message>
    <message>
        <source>恢复为刊物的分发范围和印数</source>
        <translation>Go back to the journal’s distribution and print run</translation>
    </message>
    <message>
        <source>只改本期；一行一个单位或职务，印在版记里。</source>
        <translation>Changes this issue only; one unit or post a line, printed in the imprint.</translation>
    </message>
    <message>
        <source>报</source>
        <translation>Report to</translation>
    </message>
    <message>
        <source>送</source>
        <translation>Send to</translation>
    </message>
    <message>
        <source>发</source>
        <translation>Issue to</translation>
    </message>
    <message>
        <source>印数（份）</source>
        <translation>Print run (copies)</translation>
    </message>
</context>
<context>
    <name>DocketModel</name>
    <message>
        <source>期限：{words}</source>
        <translation>Due: {words}</translation>
    </message>
</context>
<context>
    <name>DoneNews</name>
    <message>
        <source>看清单</source>
        <translation>See list</translation>
    </message>
    <message>
        <source>知道了</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>DoorLine</name>
    <message>
        <source>{name}：{words}</source>
        <translation>{name}: {words}</translation>
    </message>
</context>
<context>
    <name>DoorsDesk</name>
    <message>
        <source>收稿方式已保存</source>
        <translation>Intake settings saved</translation>
    </message>
    <message>
        <source>邮箱来稿 {count} 篇</source>
        <translation>From the mailbox: {count} draft(s)</translation>
    </message>
    <message>
        <source>文件夹来稿 {count} 篇</source>
        <translation>From the folder: {count} draft(s)</translation>
    </message>
</context>
<context>
    <name>DoorsSheet</name>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>收稿方式</source>
        <translation>Intake settings</translation>
    </message>
    <message>
        <source>从邮箱收稿</source>
        <translation>Take in drafts from a mailbox</translation>
    </message>
    <message>
        <source>从文件夹收稿</source>
        <translation>Take in drafts from a folder</translation>
    </message>
    <message>
        <source>本设置存在档案库里，全科室通用；由登录的编辑在本机收稿。</source>
        <translation>These settings are kept in the archive and apply to the whole section; drafts are taken in on this computer by the editor signed in.</translation>
    </message>
    <message>
        <source>请选定文件夹。</source>
        <translation>Choose a folder.</translation>
    </message>
</context>
<context>
    <name>DoorsStrip</name>
    <message>
        <source>文件夹</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>邮箱</source>
        <translation>Mailbox</translation>
    </message>
    <message>
        <source>来稿也可以从邮箱或文件夹自动收进来</source>
        <translation>Drafts can also be taken in automatically from a mailbox or folder</translation>
    </message>
    <message>
        <source>现在收信</source>
        <translation>Fetch now</translation>
    </message>
    <message>
        <source>停止收信</source>
        <translation>Stop fetching</translation>
    </message>
    <message>
        <source>收稿方式…</source>
        <translation>Intake settings…</translation>
    </message>
</context>
<context>
    <name>DraftField</name>
    <message>
        <source>标题里的字，空格隔开，如：青禾镇 春耕</source>
        <translation>Words from the title, separated by spaces, for example: 青禾镇 春耕</translation>
    </message>
    <message>
        <source>按标题里的字查文稿</source>
        <translation>Find draft by words in its title</translation>
    </message>
    <message>
        <source>查到的文稿</source>
        <translation>Drafts found</translation>
    </message>
    <message>
        <source>键入几个字就查；找不到文稿的，可登在单位名下。</source>
        <translation>Type a few characters to search. If there is no draft, register it under the unit.</translation>
    </message>
    <message>
        <source>没有查到，换几个字试试；找不到文稿的，可登在单位名下。</source>
        <translation>Nothing found. Try other words; if there is no draft, register it under the unit.</translation>
    </message>
</context>
<context>
    <name>DraftPages</name>
    <message>
        <source>版面</source>
        <translation>Layout</translation>
    </message>
    <message>
        <source>关闭版面（F8）</source>
        <translation>Close layout (F8)</translation>
    </message>
    <message>
        <source>{characters} 字 × {lines} 行</source>
        <translation>{characters} characters × {lines} lines</translation>
    </message>
    <message>
        <source>{pages} 页</source>
        <translation>Pages: {pages}</translation>
    </message>
    <message>
        <source>末页 {lines} 行</source>
        <translation>Last page: {lines} line(s)</translation>
    </message>
    <message>
        <source>单独印 {used}（不算版记）；版心每页 {lines} 行，每行 {characters} 字</source>
        <translation>Printed alone: {used} (without the imprint); type area of {lines} lines a page, {characters} characters a line</translation>
    </message>
</context>
<context>
    <name>DraftPicker</name>
    <message>
        <source>按标题、单位筛选</source>
        <translation>Filter by title or unit</translation>
    </message>
    <message>
        <source>筛选稿件</source>
        <translation>Filter drafts</translation>
    </message>
    <message>
        <source>选一篇稿件</source>
        <translation>Choose a draft</translation>
    </message>
    <message>
        <source>没有可选的稿件，请先在来稿中收稿。</source>
        <translation>No drafts to choose from; take them in under Incoming first.</translation>
    </message>
    <message>
        <source>急件</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>{at} 来稿</source>
        <translation>Received {at}</translation>
    </message>
</context>
<context>
    <name>DraftRows</name>
    <message>
        <source>单位待定</source>
        <translation>Unit not set</translation>
    </message>
    <message>
        <source>（无标题）</source>
        <translation>(untitled)</translation>
    </message>
</context>
<context>
    <name>DraftsList</name>
    <message>
        <source>来稿列表</source>
        <translation>Incoming drafts</translation>
    </message>
    <message>
        <source>在编稿件</source>
        <translation>Drafts</translation>
    </message>
    <message>
        <source>我的</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>没有在编稿件。</source>
        <translation>No drafts in editing.</translation>
    </message>
    <message>
        <source>去来稿</source>
        <translation>Go to Incoming</translation>
    </message>
    <message>
        <source>{words}在编稿件</source>
        <translation>Drafts in editing: {words}</translation>
    </message>
    <message>
        <source>{count} 篇</source>
        <translation>{count}</translation>
    </message>
</context>
<context>
    <name>DraftsModel</name>
    <message>
        <source>标题</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>报送单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>收到</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>字数</source>
        <translation>Characters</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>单位待定</source>
        <translation>Unit not set</translation>
    </message>
</context>
<context>
    <name>DrawSheet</name>
    <message>
        <source>起草</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>起草通报</source>
        <translation>Draft circular</translation>
    </message>
    <message>
        <source>请核对起止日期。</source>
        <translation>Check the start and end dates.</translation>
    </message>
    <message>
        <source>这一时段还没有结束，数据还会变化；到期后可以重新统计。</source>
        <translation>This period is not over and its figures will change; count again when it ends.</translation>
    </message>
    <message>
        <source>（后面的内容起草后在“采编”里看。）</source>
        <translation>(See the rest under “Editing” once it is drafted.)</translation>
    </message>
    <message>
        <source>通报文字预览</source>
        <translation>Preview of circular</translation>
    </message>
    <message>
        <source>图表作为最后一个附件</source>
        <translation>Charts as the last attachment</translation>
    </message>
    <message>
        <source>除总体情况外，还写哪些</source>
        <translation>To be covered besides the overview</translation>
    </message>
    <message>
        <source>起草后文字是一篇稿件，在“采编”里修改、送审、签发；签发后在这里印发，取得文号。</source>
        <translation>Once drafted, the text is a draft to edit, submit and sign off under “Editing”. After sign-off it is published here and given its document number.</translation>
    </message>
</context>
<context>
    <name>DropLook</name>
    <message>
        <source>松开即可收稿</source>
        <translation>Drop to take in</translation>
    </message>
</context>
<context>
    <name>EditorPane</name>
    <message>
        <source>正文</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>EndedRow</name>
    <message>
        <source>已办完</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>已停下</source>
        <translation>Stopped</translation>
    </message>
    <message>
        <source>没有办成</source>
        <translation>Not done</translation>
    </message>
    <message>
        <source>用时 {time}</source>
        <translation>Took {time}</translation>
    </message>
    <message>
        <source>打开所在文件夹</source>
        <translation>Open folder</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>已撤销：{reason}</source>
        <translation>Undone: {reason}</translation>
    </message>
    <message>
        <source>待补文字稿</source>
        <translation>Text to come</translation>
    </message>
    <message>
        <source>补文字稿</source>
        <translation>Add text</translation>
    </message>
    <message>
        <source>看稿</source>
        <translation>See draft</translation>
    </message>
    <message>
        <source>在采编中打开（回车）</source>
        <translation>Open in Editing (Enter)</translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message>
        <source>明细</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>EntryRow</name>
    <message>
        <source>{words}（已作废）</source>
        <translation>{words} (void)</translation>
    </message>
    <message>
        <source>{who} 记</source>
        <translation>Noted by {who}</translation>
    </message>
    <message>
        <source>作废</source>
        <translation>Void</translation>
    </message>
    <message>
        <source>作废：{words}</source>
        <translation>Void: {words}</translation>
    </message>
    <message>
        <source>{who} {at} 记</source>
        <translation>Noted by {who}, {at}</translation>
    </message>
</context>
<context>
    <name>ErrorBar</name>
    <message>
        <source>办理</source>
        <translation>Act</translation>
    </message>
    <message>
        <source>复制</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>关闭提示</source>
        <translation>Close message</translation>
    </message>
</context>
<context>
    <name>EventsModel</name>
    <message>
        <source>单位待定</source>
        <translation>Unit not set</translation>
    </message>
    <message>
        <source>刚接报</source>
        <translation>Just received</translation>
    </message>
    <message>
        <source>{span}前</source>
        <translation>{span} ago</translation>
    </message>
</context>
<context>
    <name>ExchangeDoor</name>
    <message>
        <source>收入交换包</source>
        <translation>Take in exchange packet</translation>
    </message>
    <message>
        <source>交换包 (*{suffix});;所有文件 (*)</source>
        <translation>Exchange packets (*{suffix});;All files (*)</translation>
    </message>
</context>
<context>
    <name>ExchangeSheet</name>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>ExcuseForm</name>
    <message>
        <source>免报</source>
        <translation>Excuse</translation>
    </message>
    <message>
        <source>不再要求报送</source>
        <translation>Report no longer required</translation>
    </message>
    <message>
        <source>如：没有这项业务；班子换届</source>
        <translation>For example: not within its work; change of leadership</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>请勾选免报的单位。</source>
        <translation>Tick the units to excuse.</translation>
    </message>
    <message>
        <source>请写明理由。</source>
        <translation>Please give the reason.</translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>批量导出</source>
        <translation>Export several</translation>
    </message>
    <message>
        <source>全选</source>
        <translation>Select all</translation>
    </message>
    <message>
        <source>这台电脑没有安装 LibreOffice：PDF 由版面预览直接生成，换行和分页与印刷稿可能略有出入。</source>
        <translation>LibreOffice is not installed on this computer: PDF is made straight from the preview; line and page breaks may differ slightly from the printed issue.</translation>
    </message>
    <message>
        <source>打开文件夹</source>
        <translation>Open folder</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>导出</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>不动原有文件</source>
        <translation>Leave existing files alone</translation>
    </message>
    <message>
        <source>覆盖</source>
        <translation>Overwrite</translation>
    </message>
    <message>
        <source>另起一名</source>
        <translation>Use another name</translation>
    </message>
    <message>
        <source>已有 {count} 个同名文件，如“{name}”，请选定如何处理：</source>
        <translation>Files with the same name: {count}, such as “{name}”. Choose what to do:</translation>
    </message>
    <message>
        <source>停止</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>已选 {chosen} 期，共 {there} 期</source>
        <translation>Selected: {chosen} of {there}</translation>
    </message>
    <message>
        <source>还没有成刊的刊期。</source>
        <translation>No published issues yet.</translation>
    </message>
    <message>
        <source>批量导出刊期</source>
        <translation>Export several issues</translation>
    </message>
    <message>
        <source>格式</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>存到文件夹</source>
        <translation>Save in folder</translation>
    </message>
    <message>
        <source>已有同名文件时</source>
        <translation>If a file exists</translation>
    </message>
</context>
<context>
    <name>ExportList</name>
    <message>
        <source>期号</source>
        <translation>Issue no.</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>结果</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>要导出的刊期</source>
        <translation>Issues to export</translation>
    </message>
    <message>
        <source>（作废）</source>
        <translation>(void)</translation>
    </message>
</context>
<context>
    <name>ExportRun</name>
    <message>
        <source>导出刊期</source>
        <translation>Export issues</translation>
    </message>
</context>
<context>
    <name>ExportSheet</name>
    <message>
        <source>正在停下…</source>
        <translation>Stopping…</translation>
    </message>
    <message>
        <source>已停下：</source>
        <translation>Stopped. </translation>
    </message>
    <message>
        <source>导出 {done} 期</source>
        <translation>Issues exported: {done}</translation>
    </message>
    <message>
        <source>，{wrong} 期没有导出，仍打着勾，可以再试</source>
        <translation>, not exported: {wrong} (still ticked, to try again)</translation>
    </message>
    <message>
        <source>。</source>
        <translation>.</translation>
    </message>
    <message>
        <source>文件在 {folder}</source>
        <translation>The files are in {folder}</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>导出通知单</source>
        <translation>Export notice</translation>
    </message>
    <message>
        <source>通知单存放在</source>
        <translation>Notices are saved in</translation>
    </message>
    <message>
        <source>邮件正文已复制</source>
        <translation>Message text copied</translation>
    </message>
    <message>
        <source>导出报送要点</source>
        <translation>Export reporting guidance</translation>
    </message>
    <message>
        <source>Word 文档 (*.docx)</source>
        <translation>Word document (*.docx)</translation>
    </message>
    <message>
        <source>已存为 {path}</source>
        <translation>Saved as {path}</translation>
    </message>
    <message>
        <source>{count} 份通知单已存到 {path}</source>
        <translation>Notices saved: {count}, in {path}</translation>
    </message>
</context>
<context>
    <name>ExtendForm</name>
    <message>
        <source>延期</source>
        <translation>Extend</translation>
    </message>
    <message>
        <source>延长报送期限</source>
        <translation>Extend the deadline</translation>
    </message>
    <message>
        <source>延期的原因</source>
        <translation>Reason for the extension</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>新的截稿时间</source>
        <translation>New deadline</translation>
    </message>
    <message>
        <source>原因（可不填）</source>
        <translation>Reason (optional)</translation>
    </message>
    <message>
        <source>请勾选延期的单位。</source>
        <translation>Tick the units to extend.</translation>
    </message>
</context>
<context>
    <name>FacetRow</name>
    <message>
        <source>更多…</source>
        <translation>More…</translation>
    </message>
    <message>
        <source>更多{field}</source>
        <translation>More: {field}</translation>
    </message>
    <message>
        <source>{count} 篇</source>
        <translation>{count} draft(s)</translation>
    </message>
</context>
<context>
    <name>FacetRows</name>
    <message>
        <source>筛选</source>
        <translation>Filter</translation>
    </message>
</context>
<context>
    <name>FactCell</name>
    <message>
        <source>未写明</source>
        <translation>Not given</translation>
    </message>
</context>
<context>
    <name>FactSheet</name>
    <message>
        <source>登记</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>登记一条</source>
        <translation>Register entry</translation>
    </message>
    <message>
        <source>没有对应的文稿，登在单位名下</source>
        <translation>No matching draft: register under the unit</translation>
    </message>
    <message>
        <source>登完接着登下一条</source>
        <translation>Go on to the next entry afterwards</translation>
    </message>
    <message>
        <source>已登记《{title}》</source>
        <translation>“{title}” registered</translation>
    </message>
    <message>
        <source>请查到并选中文稿，或登在单位名下。</source>
        <translation>Find and select the draft, or register it under the unit.</translation>
    </message>
    <message>
        <source>请写名册中的单位。</source>
        <translation>Enter a unit from the list.</translation>
    </message>
    <message>
        <source>请写上标题。</source>
        <translation>Enter the title.</translation>
    </message>
    <message>
        <source>请写明刊物。</source>
        <translation>Enter the journal.</translation>
    </message>
    <message>
        <source>请写明事由。</source>
        <translation>Enter what it was for.</translation>
    </message>
    <message>
        <source>备注（可不填）</source>
        <translation>Remarks (optional)</translation>
    </message>
    <message>
        <source>事由</source>
        <translation>Grounds</translation>
    </message>
    <message>
        <source>与我方标题相同的不用填</source>
        <translation>Leave blank if it is the same as ours</translation>
    </message>
    <message>
        <source>标题</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>刊出的标题（可不填）</source>
        <translation>Title as published (optional)</translation>
    </message>
    <message>
        <source>标题（可不填）</source>
        <translation>Title (optional)</translation>
    </message>
    <message>
        <source>哪篇文稿</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Ctrl+回车登记；Esc 先放着，填写的内容不丢。</source>
        <translation>Ctrl+Enter registers; Esc sets it aside without losing what is entered.</translation>
    </message>
</context>
<context>
    <name>FactStrip</name>
    <message>
        <source>报送单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>未定</source>
        <translation>Not set</translation>
    </message>
    <message>
        <source>信息员</source>
        <translation>Correspondent</translation>
    </message>
    <message>
        <source>审签人</source>
        <translation>Approved by</translation>
    </message>
    <message>
        <source>编辑</source>
        <translation>Editor</translation>
    </message>
    <message>
        <source>刊物栏目</source>
        <translation>Journal and section</translation>
    </message>
    <message>
        <source>性质</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>字数</source>
        <translation>Characters</translation>
    </message>
    <message>
        <source>版本</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>刊物</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>篇数</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>签发即定下篇目和次序；期号在成刊时取用。</source>
        <translation>Sign-off fixes the items and their order; the issue number is taken on publishing.</translation>
    </message>
</context>
<context>
    <name>FactsGrid</name>
    <message>
        <source>报送单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>收到</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>信息员</source>
        <translation>Correspondent</translation>
    </message>
    <message>
        <source>电话</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>审签</source>
        <translation>Approved by</translation>
    </message>
    <message>
        <source>事件时间</source>
        <translation>Time of event</translation>
    </message>
    <message>
        <source>性质</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>紧急程度</source>
        <translation>Urgency</translation>
    </message>
    <message>
        <source>邮件</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>来源</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>单位待定</source>
        <translation>Unit not set</translation>
    </message>
</context>
<context>
    <name>FactsModel</name>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>类别</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>级别、方式</source>
        <translation>Level, mode</translation>
    </message>
    <message>
        <source>刊物、期号</source>
        <translation>Journal, issue</translation>
    </message>
    <message>
        <source>标题</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>登记人</source>
        <translation>Registered by</translation>
    </message>
    <message>
        <source>{words}，已撤销</source>
        <translation>{words}, withdrawn</translation>
    </message>
    <message>
        <source>我方标题：{title}</source>
        <translation>Our title: {title}</translation>
    </message>
</context>
<context>
    <name>FactsPage</name>
    <message>
        <source>采用登记</source>
        <translation>Adoption register</translation>
    </message>
    <message>
        <source>登记批示…</source>
        <translation>Register instruction…</translation>
    </message>
    <message>
        <source>粘贴名单…</source>
        <translation>Paste list…</translation>
    </message>
    <message>
        <source>登记一条…</source>
        <translation>Register entry…</translation>
    </message>
    <message>
        <source>编辑、审核、签发人员可以登记</source>
        <translation>Editors, reviewers and signatories may register</translation>
    </message>
    <message>
        <source>已撤销，记录仍可查看</source>
        <translation>Withdrawn. The record can still be seen</translation>
    </message>
    <message>
        <source>已登记《{title}》</source>
        <translation>“{title}” registered</translation>
    </message>
    <message>
        <source>已登记 {count} 条</source>
        <translation>Entries registered: {count}</translation>
    </message>
    <message>
        <source>按采用、上报当日列出，已撤销的不计分。县内刊物的采用随刊发自动计入；批示在“督办”登记，迟报、漏报等在“紧急信息”登记。</source>
        <translation>Listed by date of adoption or forwarding; withdrawn entries earn no points. Adoption in county journals is counted automatically on publication; instructions are registered under “Follow-up”, late and omitted reports under “Urgent reports”.</translation>
    </message>
</context>
<context>
    <name>FactsPanel</name>
    <message>
        <source>保存要素</source>
        <translation>Save particulars</translation>
    </message>
    <message>
        <source>请写标题</source>
        <translation>Please write a title</translation>
    </message>
    <message>
        <source>名册中没有这个单位</source>
        <translation>This unit is not on the register</translation>
    </message>
    <message>
        <source>看不懂这个时间，可写 1430、昨23:10</source>
        <translation>This time cannot be understood; write 1430 or 昨23:10 (yesterday)</translation>
    </message>
    <message>
        <source>首报要素 {known}/{all}，还缺：{fields}</source>
        <translation>First-report particulars {known}/{all}, missing: {fields}</translation>
    </message>
    <message>
        <source>首报十项要素齐全。</source>
        <translation>All ten first-report particulars are there.</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>报送单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>类别</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>来电单位和来电人</source>
        <translation>Caller and unit</translation>
    </message>
    <message>
        <source>要素</source>
        <translation>Particulars</translation>
    </message>
    <message>
        <source>如 11月20日 14:30、昨23:10</source>
        <translation>e.g. 11月20日 14:30 or 昨23:10 (yesterday)</translation>
    </message>
    <message>
        <source>重要，签发后报县领导审定</source>
        <translation>Important: to county leaders for approval after sign-off</translation>
    </message>
    <message>
        <source>撤销上次更改</source>
        <translation>Undo last change</translation>
    </message>
    <message>
        <source>改动报送单位、信息员、刊物、栏目、紧急程度或领导审定，送审、签发随即失效，须重新送审。</source>
        <translation>A change of unit, correspondent, journal, section, urgency or leader approval cancels submission and sign-off at once; the draft must be submitted again.</translation>
    </message>
    <message>
        <source>未定</source>
        <translation>Not set</translation>
    </message>
    <message>
        <source>理由：{reason}</source>
        <translation>Reason: {reason}</translation>
    </message>
    <message>
        <source>平件</source>
        <translation>Routine</translation>
    </message>
    <message>
        <source>加急</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>特急</source>
        <translation>Most urgent</translation>
    </message>
    <message>
        <source>信息员</source>
        <translation>Correspondent</translation>
    </message>
    <message>
        <source>联系电话</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>审签人</source>
        <translation>Approved by</translation>
    </message>
    <message>
        <source>事件时间</source>
        <translation>Time of event</translation>
    </message>
    <message>
        <source>拟用刊物</source>
        <translation>Intended journal</translation>
    </message>
    <message>
        <source>栏目</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>性质</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>紧急程度</source>
        <translation>Urgency</translation>
    </message>
    <message>
        <source>输入名称查找</source>
        <translation>Type a name to search</translation>
    </message>
    <message>
        <source>《{journal}》没有这个栏目，请另选。</source>
        <translation>“{journal}” has no such section; please choose another.</translation>
    </message>
    <message>
        <source>{name}（{limit} 字内）</source>
        <translation>{name} (up to {limit} characters)</translation>
    </message>
    <message>
        <source>《{journal}》没有栏目“{section}”，请另选。</source>
        <translation>“{journal}” has no section “{section}”; please choose another.</translation>
    </message>
    <message>
        <source>没有叫“{name}”的单位，未作更改。</source>
        <translation>No unit is called “{name}”; nothing was changed.</translation>
    </message>
    <message>
        <source>看不懂这个时间，未作更改。如 11月20日 14:30。</source>
        <translation>This time cannot be understood; nothing was changed. Write it like 11月20日 14:30.</translation>
    </message>
</context>
<context>
    <name>FaultSheet</name>
    <message>
        <source>登记</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>登记迟报、漏报、瞒报、误报</source>
        <translation>Record a late, omitted, concealed or wrong report</translation>
    </message>
    <message>
        <source>何时事发、何时接报，差多少；或者怎么查实的</source>
        <translation>When it happened, when it was received and the gap; or how it was established</translation>
    </message>
    <message>
        <source>哪一种</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>查实日期</source>
        <translation>Date established</translation>
    </message>
    <message>
        <source>依据</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>是否被上级通报批评</source>
        <translation>Publicly criticised from above</translation>
    </message>
    <message>
        <source>请写明名册中的单位</source>
        <translation>Please give a unit on the register</translation>
    </message>
    <message>
        <source>请写明依据</source>
        <translation>Please give the basis</translation>
    </message>
    <message>
        <source>已登记{unit}{kind}</source>
        <translation>Recorded for {unit}: {kind}</translation>
    </message>
    <message>
        <source>附件：{name}</source>
        <translation>Attachment: {name}</translation>
    </message>
    <message>
        <source>这个文件读不了，请换一个。</source>
        <translation>This file cannot be read; please choose another.</translation>
    </message>
    <message>
        <source>选扫描件或证明文件</source>
        <translation>Choose scan or proof</translation>
    </message>
    <message>
        <source>可附扫描件、通报原件</source>
        <translation>A scan or the original circular may be attached</translation>
    </message>
    <message>
        <source>选附件…</source>
        <translation>Choose attachment…</translation>
    </message>
</context>
<context>
    <name>FaultsPanel</name>
    <message>
        <source>迟漏瞒误</source>
        <translation>Reporting faults</translation>
    </message>
    <message>
        <source>已撤销：{reason}</source>
        <translation>Undone: {reason}</translation>
    </message>
    <message>
        <source>（被{above}通报批评）</source>
        <translation>(publicly criticised by {above})</translation>
    </message>
    <message>
        <source>看附件</source>
        <translation>See attachment</translation>
    </message>
    <message>
        <source>通报批评…</source>
        <translation>Public criticism…</translation>
    </message>
    <message>
        <source>撤销…</source>
        <translation>Undo…</translation>
    </message>
    <message>
        <source>上报比报县早 {late}，尚未登记</source>
        <translation>Forwarded {late} before the county was told; not recorded yet</translation>
    </message>
    <message>
        <source>{what}至今已超时限 {late}，尚未登记</source>
        <translation>{what}: {late} over the deadline so far; not recorded yet</translation>
    </message>
    <message>
        <source>{what}超过时限 {late}，尚未登记</source>
        <translation>{what}: {late} over the deadline; not recorded yet</translation>
    </message>
    <message>
        <source>疑似{kind}</source>
        <translation>Possible: {kind}</translation>
    </message>
    <message>
        <source>登记…</source>
        <translation>Record…</translation>
    </message>
</context>
<context>
    <name>Feet</name>
    <message>
        <source>撤销</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>撤销：{words}（Ctrl+Z）</source>
        <translation>Undo: {words} (Ctrl+Z)</translation>
    </message>
</context>
<context>
    <name>FigureRows</name>
    <message>
        <source>{figure}，已核，{beneath}</source>
        <translation>{figure}, checked, {beneath}</translation>
    </message>
    <message>
        <source>{figure}，{beneath}</source>
        <translation>{figure}, {beneath}</translation>
    </message>
</context>
<context>
    <name>FiguresPanel</name>
    <message>
        <source>核对</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>只看未核</source>
        <translation>Unchecked only</translation>
    </message>
    <message>
        <source>已核 {count}/{all}</source>
        <translation>Checked {count}/{all}</translation>
    </message>
    <message>
        <source>数据都已核对。</source>
        <translation>All figures are checked.</translation>
    </message>
    <message>
        <source>看全部</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>正文里没有要核对的数据。</source>
        <translation>There are no figures to check in the text.</translation>
    </message>
    <message>
        <source>{source}&#x3000;{who} {time}</source>
        <translation>{source}  {who} {time}</translation>
    </message>
    <message>
        <source>原为{words}，{who}核过，已改动</source>
        <translation>Was {words}, checked by {who}; changed since</translation>
    </message>
    <message>
        <source>未核</source>
        <translation>Unchecked</translation>
    </message>
    <message>
        <source>已选 {count} 条，可用同一出处一并核对</source>
        <translation>Selected: {count}; they can be checked together with one source</translation>
    </message>
    <message>
        <source>出处：{source}（{who} {time} 核对）</source>
        <translation>Source: {source} (checked by {who} {time})</translation>
    </message>
    <message>
        <source>原为“{words}”，{who} {time} 按“{source}”核过；数据已改动，请重新核对。</source>
        <translation>Was “{words}”, checked by {who} {time} against “{source}”; the figure has changed, please check it again.</translation>
    </message>
    <message>
        <source>要核对的数据</source>
        <translation>Figures to check</translation>
    </message>
    <message>
        <source>数据核对进度</source>
        <translation>Progress of checking figures</translation>
    </message>
</context>
<context>
    <name>FiguresStrip</name>
    <message>
        <source>看未核</source>
        <translation>Show unchecked</translation>
    </message>
    <message>
        <source>数据核对 {done}/{count}</source>
        <translation>Figures checked {done}/{count}</translation>
    </message>
    <message>
        <source>{words}，未核 {left} 处，按本单位设置不能签发。</source>
        <translation>{words}, unchecked: {left}. By this office’s settings it cannot be signed off.</translation>
    </message>
    <message>
        <source>{words}，未核 {left} 处。</source>
        <translation>{words}, unchecked: {left}.</translation>
    </message>
    <message>
        <source>收起</source>
        <translation>Fold away</translation>
    </message>
</context>
<context>
    <name>Figuring</name>
    <message>
        <source>核对</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>核对 {count}</source>
        <translation>Figures {count}</translation>
    </message>
    <message>
        <source>数据核对 {count}/{all}</source>
        <translation>Figures {count}/{all}</translation>
    </message>
</context>
<context>
    <name>FilingRow</name>
    <message>
        <source>存档文件</source>
        <translation>Archive copies</translation>
    </message>
    <message>
        <source>再写一次</source>
        <translation>Write again</translation>
    </message>
    <message>
        <source>打开存档</source>
        <translation>Open archive copies</translation>
    </message>
    <message>
        <source>每期成刊后自动在档案旁的“存档”文件夹里另写一份 DOCX 和数据，档案打不开时也能阅读。还没有写过。</source>
        <translation>After each publication a DOCX and its data are also written to the folder 存档 beside the archive, to be read even if the archive cannot be opened. None has been written yet.</translation>
    </message>
    <message>
        <source>还没有成刊的刊期。成刊后自动写进 {folder}</source>
        <translation>No issues are published yet. After publication they are written to {folder}</translation>
    </message>
    <message>
        <source>已刊发的 {count:,} 期都另存有 DOCX 和数据，{at} 核对齐全，在 {folder}</source>
        <translation>All published issues ({count:,}) also have a DOCX and data, found complete ({at}), in {folder}</translation>
    </message>
    <message>
        <source>{at} 没有写全，已刊发的 {count:,} 期中还缺 {missing:,} 期。</source>
        <translation>Not all were written on {at}: of the published issues ({count:,}) still missing: {missing:,}.</translation>
    </message>
    <message>
        <source>{at} 没有写全。</source>
        <translation>Not all were written on {at}.</translation>
    </message>
    <message>
        <source>缺的几期在档案里读不出原文件，请到台账“核对全部”查明。</source>
        <translation>The original files of the missing issues cannot be read from the archive. Use “Verify all” in the log to find out why.</translation>
    </message>
    <message>
        <source>档案本身不受影响；下次成刊或重新打开程序时会自动再写。</source>
        <translation>The archive itself is not affected; they are written again at the next publication or when the program is next opened.</translation>
    </message>
    <message>
        <source>正在写存档文件…</source>
        <translation>Writing archive copies…</translation>
    </message>
    <message>
        <source>存档在：{folder}</source>
        <translation>Archive copies are in {folder}</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>在来稿中查找</source>
        <translation>Find in incoming drafts</translation>
    </message>
    <message>
        <source>在说明和标题中查找</source>
        <translation>Find in notes and titles</translation>
    </message>
    <message>
        <source>只看{words}</source>
        <translation>Only {words}</translation>
    </message>
    <message>
        <source>看全部稿件和刊期</source>
        <translation>See all drafts and issues</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>越级与代签</source>
        <translation>Bypasses and signing on behalf</translation>
    </message>
    <message>
        <source>导出</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>涉密阅读</source>
        <translation>Classified reading</translation>
    </message>
    <message>
        <source>台账的几种看法</source>
        <translation>Views of the log</translation>
    </message>
    <message>
        <source>人员</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>全部人员</source>
        <translation>Everyone</translation>
    </message>
    <message>
        <source>事项</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>全部事项</source>
        <translation>All actions</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>在本稿中查找</source>
        <translation>Find in this draft</translation>
    </message>
    <message>
        <source>替换为</source>
        <translation>Replace with</translation>
    </message>
    <message>
        <source>替换</source>
        <translation>Replace</translation>
    </message>
    <message>
        <source>全部替换</source>
        <translation>Replace all</translation>
    </message>
    <message>
        <source>已替换 {count} 处</source>
        <translation>Replaced: {count}</translation>
    </message>
    <message>
        <source>上一处（Shift+Enter）</source>
        <translation>Previous (Shift+Enter)</translation>
    </message>
    <message>
        <source>下一处（Enter）</source>
        <translation>Next (Enter)</translation>
    </message>
    <message>
        <source>关闭查找（Esc）</source>
        <translation>Close search (Esc)</translation>
    </message>
    <message>
        <source>没有找到</source>
        <translation>Not found</translation>
    </message>
    <message>
        <source>共 {count} 处</source>
        <translation>{count} in all</translation>
    </message>
    <message>
        <source>第 {here} / {count} 处</source>
        <translation>{here} of {count}</translation>
    </message>
</context>
<context>
    <name>FindingStrip</name>
    <message>
        <source>打开</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>打开稿件（Enter）</source>
        <translation>Open draft (Enter)</translation>
    </message>
    <message>
        <source>由程序处理（Ctrl+Enter）</source>
        <translation>Let the program do it (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>放行…</source>
        <translation>Let through…</translation>
    </message>
    <message>
        <source>恢复提醒</source>
        <translation>Remind again</translation>
    </message>
    <message>
        <source>须改的问题不能放行，请处理</source>
        <translation>What must be corrected cannot be let through. Please deal with it</translation>
    </message>
    <message>
        <source>说明理由后放行（Shift+Enter）</source>
        <translation>Give a reason and let it through (Shift+Enter)</translation>
    </message>
    <message>
        <source>不再放行，重新提醒（Shift+Enter）</source>
        <translation>No longer let it through; remind again (Shift+Enter)</translation>
    </message>
</context>
<context>
    <name>FirstPassword</name>
    <message>
        <source>设好并登录</source>
        <translation>Set and log in</translation>
    </message>
    <message>
        <source>返回</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>本单位要求每人都设密码。签发用的密钥由它保护，请记牢；忘了由管理员重置。</source>
        <translation>This office requires a password of everyone. It protects your signing key, so remember it well; if forgotten, the administrator resets it.</translation>
    </message>
    <message>
        <source>{name}，请先设密码</source>
        <translation>{name}, please set a password</translation>
    </message>
</context>
<context>
    <name>Fold</name>
    <message>
        <source>已展开</source>
        <translation>Unfolded</translation>
    </message>
    <message>
        <source>已折叠</source>
        <translation>Folded</translation>
    </message>
</context>
<context>
    <name>FolderStep</name>
    <message>
        <source>选择…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>请选一个文件夹，或者选“以后再设”。</source>
        <translation>Choose a folder, or “Set up later”.</translation>
    </message>
</context>
<context>
    <name>FolderWatch</name>
    <message>
        <source>由编辑登录后自动收稿</source>
        <translation>Drafts are taken in once an editor signs in</translation>
    </message>
    <message>
        <source>{count} 份收后没能移走，仍在原处：{what}</source>
        <translation>Taken in but not moved, still in place: {count}: {what}</translation>
    </message>
    <message>
        <source>收 {count} 份</source>
        <translation>taken in: {count}</translation>
    </message>
    <message>
        <source>{count} 份未收</source>
        <translation>not taken in: {count}</translation>
    </message>
    <message>
        <source>{time} </source>
        <translation>{time} </translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
    <message>
        <source>文件夹读不到，恢复后接着收：{what}</source>
        <translation>The folder cannot be read. Taking in goes on once it is back: {what}</translation>
    </message>
    <message>
        <source>稿件已收，不会重复收；请手工移走。</source>
        <translation>The drafts are taken in and will not be taken in twice. Move them by hand.</translation>
    </message>
    <message>
        <source>有新文件即收</source>
        <translation>New files are taken in at once</translation>
    </message>
    <message>
        <source>，{count} 份正被打开，关上后再收</source>
        <translation>, open elsewhere: {count}, taken in once closed</translation>
    </message>
    <message>
        <source>正在收稿…</source>
        <translation>Taking in…</translation>
    </message>
</context>
<context>
    <name>FoldersPage</name>
    <message>
        <source>文件夹</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>只管这台机器。平时选过哪里就记住哪里，这里可以看到，也可以改。</source>
        <translation>For this computer only. The place chosen last is remembered; you can see and change it here.</translation>
    </message>
    <message>
        <source>没有选过</source>
        <translation>Not chosen yet</translation>
    </message>
    <message>
        <source>“文档”</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>刊期文件存放在</source>
        <translation>Issue files go to</translation>
    </message>
    <message>
        <source>成刊、打印版样时文件写在这里。</source>
        <translation>Files are written here when an issue is published or proofed.</translation>
    </message>
    <message>
        <source>导入稿件时先看</source>
        <translation>Import drafts from</translation>
    </message>
    <message>
        <source>清单、名单和交换包存放在</source>
        <translation>Lists and packages go to</translation>
    </message>
    <message>
        <source>选…</source>
        <translation>Choose…</translation>
    </message>
</context>
<context>
    <name>FollowPane</name>
    <message>
        <source>登记回执</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>催报</source>
        <translation>Remind</translation>
    </message>
    <message>
        <source>登记来稿</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>延期</source>
        <translation>Extend</translation>
    </message>
    <message>
        <source>免报</source>
        <translation>Excuse</translation>
    </message>
    <message>
        <source>办结</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>可能是这件约稿的来稿</source>
        <translation>Drafts that may answer this commission</translation>
    </message>
    <message>
        <source>办理经过</source>
        <translation>History</translation>
    </message>
    <message>
        <source>{count} 篇</source>
        <translation>{count} draft(s)</translation>
    </message>
    <message>
        <source>共 {count} 条</source>
        <translation>{count} in all</translation>
    </message>
    <message>
        <source>重开</source>
        <translation>Reopen</translation>
    </message>
    <message>
        <source>交办</source>
        <translation>Assign</translation>
    </message>
    <message>
        <source>催办</source>
        <translation>Remind</translation>
    </message>
    <message>
        <source>登记反馈</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>期限：{words}</source>
        <translation>Due: {words}</translation>
    </message>
    <message>
        <source>还没有记录</source>
        <translation>No records yet</translation>
    </message>
    <message>
        <source>重新办理</source>
        <translation>Reopen</translation>
    </message>
    <message>
        <source>改交办</source>
        <translation>Reassign</translation>
    </message>
    <message>
        <source>还没有交办给哪个单位。</source>
        <translation>Not assigned to any unit yet.</translation>
    </message>
    <message>
        <source>{day}已反馈</source>
        <translation>Answered {day}</translation>
    </message>
    <message>
        <source>尚未反馈</source>
        <translation>No answer yet</translation>
    </message>
    <message>
        <source>责任单位</source>
        <translation>Responsible unit</translation>
    </message>
</context>
<context>
    <name>Following</name>
    <message>
        <source>《{title}》的信息已核对</source>
        <translation>Details of “{title}” checked</translation>
    </message>
    <message>
        <source>找不到这件紧急信息，它可能已经作废。</source>
        <translation>This urgent report cannot be found; it may have been voided.</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>导出签发单…</source>
        <translation>Export sign-off sheet…</translation>
    </message>
    <message>
        <source>签发本期</source>
        <translation>Sign off this issue</translation>
    </message>
    <message>
        <source>成刊</source>
        <translation>Publish</translation>
    </message>
    <message>
        <source>撤销签发</source>
        <translation>Withdraw sign-off</translation>
    </message>
    <message>
        <source>本期还没有稿件</source>
        <translation>This issue has no items yet</translation>
    </message>
    <message>
        <source>停止</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>重新选择…</source>
        <translation>Choose again…</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>{done} / {total} 份</source>
        <translation>{done} / {total} files</translation>
    </message>
</context>
<context>
    <name>FootPanel</name>
    <message>
        <source>关闭（Esc）</source>
        <translation>Close (Esc)</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Ctrl+回车办理；Esc 先放着，填写的内容不丢。</source>
        <translation>Ctrl+Enter acts; Esc puts it aside and nothing filled in is lost.</translation>
    </message>
    <message>
        <source>Ctrl+回车</source>
        <translation>Ctrl+Enter</translation>
    </message>
</context>
<context>
    <name>Forms</name>
    <message>
        <source>已下达{number}</source>
        <translation>{number} sent out</translation>
    </message>
    <message>
        <source>已修改{number}</source>
        <translation>{number} changed</translation>
    </message>
    <message>
        <source>已登记回执</source>
        <translation>Receipt registered</translation>
    </message>
    <message>
        <source>已登记催报</source>
        <translation>Reminder registered</translation>
    </message>
    <message>
        <source>已登记来稿</source>
        <translation>Draft registered</translation>
    </message>
    <message>
        <source>已延期</source>
        <translation>Deadline extended</translation>
    </message>
    <message>
        <source>已恢复报送</source>
        <translation>Due again</translation>
    </message>
    <message>
        <source>已免报</source>
        <translation>Excused</translation>
    </message>
    <message>
        <source>办结</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>办结这件约稿</source>
        <translation>Close this commission</translation>
    </message>
    <message>
        <source>办结情况（可不填）</source>
        <translation>How it was closed (optional)</translation>
    </message>
    <message>
        <source>如：已综合成专报上报</source>
        <translation>For example: combined into a special report and forwarded</translation>
    </message>
    <message>
        <source>已办结{number}</source>
        <translation>{number} closed</translation>
    </message>
    <message>
        <source>重开</source>
        <translation>Reopen</translation>
    </message>
    <message>
        <source>重开这件约稿</source>
        <translation>Reopen this commission</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>已重开{number}</source>
        <translation>{number} reopened</translation>
    </message>
    <message>
        <source>撤销</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>撤销这件约稿</source>
        <translation>Withdraw this commission</translation>
    </message>
    <message>
        <source>撤销后不计入考核，编号不再使用；已发出通知的，请另行告知单位</source>
        <translation>A withdrawn commission does not count for credit and its number is not used again. If the notice has gone out, tell the units separately</translation>
    </message>
    <message>
        <source>已撤销{number}，在“已办结”里</source>
        <translation>{number} withdrawn, now under “Closed”</translation>
    </message>
    <message>
        <source>作废</source>
        <translation>Void</translation>
    </message>
    <message>
        <source>作废这条{kind}</source>
        <translation>Void this entry: {kind}</translation>
    </message>
    <message>
        <source>理由（可不填）</source>
        <translation>Reason (optional)</translation>
    </message>
    <message>
        <source>记录仍可查看，不再算数</source>
        <translation>The entry can still be seen but no longer counts</translation>
    </message>
    <message>
        <source>已作废这条记录</source>
        <translation>Entry voided</translation>
    </message>
    <message>
        <source>“{title}”先放着，再次打开时接着填</source>
        <translation>“{title}” is set aside; it will be as you left it when you open it again</translation>
    </message>
    <message>
        <source>已登记{leader}的批示</source>
        <translation>Instruction by {leader} registered</translation>
    </message>
    <message>
        <source>已更正{leader}的批示，原来的内容记在办理经过里</source>
        <translation>Instruction by {leader} corrected; the earlier wording is kept in its history</translation>
    </message>
    <message>
        <source>已交办{leader}的批示</source>
        <translation>Instruction by {leader} assigned</translation>
    </message>
    <message>
        <source>已登记催办</source>
        <translation>Reminder registered</translation>
    </message>
    <message>
        <source>已登记反馈</source>
        <translation>Feedback registered</translation>
    </message>
    <message>
        <source>办结情况</source>
        <translation>How it was closed</translation>
    </message>
    <message>
        <source>办理结果，如：已整改到位，12月3日报张县长阅</source>
        <translation>Result, for example: put right; reported to County Mayor Zhang on 3 December</translation>
    </message>
    <message>
        <source>已办结{leader}的批示</source>
        <translation>Instruction by {leader} closed</translation>
    </message>
    <message>
        <source>重新办理</source>
        <translation>Reopen</translation>
    </message>
    <message>
        <source>为什么重新办理，责任单位须再次反馈</source>
        <translation>Why it is reopened; the responsible unit must answer again</translation>
    </message>
    <message>
        <source>{leader}的批示已重新办理</source>
        <translation>Instruction by {leader} reopened</translation>
    </message>
    <message>
        <source>如：误登到这件批示。记录仍可查看，不再算数</source>
        <translation>For example: registered under the wrong instruction. The entry can still be seen but no longer counts</translation>
    </message>
    <message>
        <source>撤销登记</source>
        <translation>Withdraw entry</translation>
    </message>
    <message>
        <source>如：重复登记。记录仍可查看，不再计数</source>
        <translation>For example: registered twice. The entry can still be seen but is no longer counted</translation>
    </message>
    <message>
        <source>已撤销登记，记录在“已办结”里</source>
        <translation>Entry withdrawn; the record is under “Closed”</translation>
    </message>
    <message>
        <source>，拟入《{journal}》</source>
        <translation>, meant for {journal}</translation>
    </message>
    <message>
        <source>，本单位没有设增刊，请再定刊物</source>
        <translation>; no supplement is set up here, so choose its journal</translation>
    </message>
    <message>
        <source>已转印为新稿，在“采编”里{where}</source>
        <translation>Reprinted as a new draft under “Editing”{where}</translation>
    </message>
</context>
<context>
    <name>ForwardSheet</name>
    <message>
        <source>登记上报</source>
        <translation>Record forwarding</translation>
    </message>
    <message>
        <source>本办上报</source>
        <translation>This office</translation>
    </message>
    <message>
        <source>{unit}自行上报</source>
        <translation>{unit} itself</translation>
    </message>
    <message>
        <source>报到哪一级</source>
        <translation>To which level</translation>
    </message>
    <message>
        <source>报给谁</source>
        <translation>To whom</translation>
    </message>
    <message>
        <source>方式</source>
        <translation>Method</translation>
    </message>
    <message>
        <source>时间</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>报的哪一报</source>
        <translation>Which report</translation>
    </message>
    <message>
        <source>谁报的</source>
        <translation>Forwarded by</translation>
    </message>
    <message>
        <source>回执、答复（可不填）</source>
        <translation>Receipt or reply (optional)</translation>
    </message>
    <message>
        <source>如 市政府总值班室</source>
        <translation>e.g. City Government Duty Office</translation>
    </message>
    <message>
        <source>请写明报给谁</source>
        <translation>Please say to whom it was forwarded</translation>
    </message>
    <message>
        <source>请写明几时几分</source>
        <translation>Please give the hour and minute</translation>
    </message>
    <message>
        <source>已登记上报{above}：{to}</source>
        <translation>Forwarding to {above} recorded: {to}</translation>
    </message>
</context>
<context>
    <name>FoundStrip</name>
    <message>
        <source>看批示</source>
        <translation>See instructions</translation>
    </message>
    <message>
        <source>看批注</source>
        <translation>See notes</translation>
    </message>
</context>
<context>
    <name>FromDraftSheet</name>
    <message>
        <source>登记初报</source>
        <translation>Record first report</translation>
    </message>
    <message>
        <source>来稿转为紧急信息</source>
        <translation>Make draft an urgent report</translation>
    </message>
    <message>
        <source>哪一篇是初报</source>
        <translation>Which draft is the first report</translation>
    </message>
    <message>
        <source>级别</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>标题、单位、事发时间按稿件带入，接报时间就是收稿时间；要素可随后补齐。</source>
        <translation>Title, unit and time of event come from the draft; the time received is when it was taken in. Particulars can be completed later.</translation>
    </message>
    <message>
        <source>请选出一篇稿件</source>
        <translation>Please choose a draft</translation>
    </message>
    <message>
        <source>已登记初报：{title}</source>
        <translation>First report recorded: {title}</translation>
    </message>
</context>
<context>
    <name>Further</name>
    <message>
        <source>不限</source>
        <translation>any</translation>
    </message>
</context>
<context>
    <name>GateChoices</name>
    <message>
        <source>密级标志和保密要求</source>
        <translation>Classification marks and confidentiality demands</translation>
    </message>
    <message>
        <source>个人信息（身份证号、手机号、银行卡号、住址）</source>
        <translation>Personal data (ID, mobile and bank card numbers, addresses)</translation>
    </message>
    <message>
        <source>未核对的数据</source>
        <translation>Unchecked figures</translation>
    </message>
    <message>
        <source>提醒，不拦</source>
        <translation>Warn only</translation>
    </message>
    <message>
        <source>不许签发</source>
        <translation>Block sign-off</translation>
    </message>
    <message>
        <source>不核对</source>
        <translation>Do not check</translation>
    </message>
</context>
<context>
    <name>GatesPage</name>
    <message>
        <source>恢复默认</source>
        <translation>Reset</translation>
    </message>
    <message>
        <source>签发前检查</source>
        <translation>Checks before sign-off</translation>
    </message>
    <message>
        <source>签发时程序先看这几项，选定即生效。“提醒，不拦”：告诉签发人，由签发人决定；“不许签发”：处理完才能签。待补的空缺一律不许签发。</source>
        <translation>The program looks at these before sign-off; a choice takes effect at once. “Remind, allow” tells the signatory, who decides; “Do not allow” must be dealt with before signing. Places to be filled in never pass.</translation>
    </message>
    <message>
        <source>默认：三项都是“提醒，不拦”。</source>
        <translation>Default: all three remind without blocking.</translation>
    </message>
    <message>
        <source>签发前检查的设置已改</source>
        <translation>Checks before sign-off changed</translation>
    </message>
</context>
<context>
    <name>GuessesRow</name>
    <message>
        <source>核对无误</source>
        <translation>All correct</translation>
    </message>
    <message>
        <source>推测的内容都对（F4）</source>
        <translation>Confirm all guesses (F4)</translation>
    </message>
    <message>
        <source>{count} 项待核对</source>
        <translation>To check: {count}</translation>
    </message>
</context>
<context>
    <name>GuidancePage</name>
    <message>
        <source>还没有拟定过报送要点。逐条写下本月请各单位报送的题目，印发后，来稿可以对上是哪一条。</source>
        <translation>There is no reporting guidance yet. List the topics units are to report on this month; once it is published, drafts can be matched to its points.</translation>
    </message>
    <message>
        <source>拟定{month}的要点</source>
        <translation>Draw up guidance for {month}</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>刊物</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>刊期</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>新建一期</source>
        <translation>New issue</translation>
    </message>
    <message>
        <source>照模板新建、出刊日历、导出清单</source>
        <translation>New from template, publication calendar, export list</translation>
    </message>
    <message>
        <source>改日期…</source>
        <translation>Change date…</translation>
    </message>
    <message>
        <source>编者按…</source>
        <translation>Editor’s note…</translation>
    </message>
    <message>
        <source>更多</source>
        <translation>More</translation>
    </message>
    <message>
        <source>分发…</source>
        <translation>Distribution…</translation>
    </message>
    <message>
        <source>更正文字…</source>
        <translation>Correction text…</translation>
    </message>
    <message>
        <source>放弃本期…</source>
        <translation>Discard issue…</translation>
    </message>
    <message>
        <source>新建一期（Ctrl+N）</source>
        <translation>New issue (Ctrl+N)</translation>
    </message>
    <message>
        <source>编者按（有）…</source>
        <translation>Editor’s note (has one)…</translation>
    </message>
    <message>
        <source>分发（本期另定）…</source>
        <translation>Distribution (this issue only)…</translation>
    </message>
    <message>
        <source>将为 {number}，更正{corrected}</source>
        <translation>Will be {number}, corrects {corrected}</translation>
    </message>
    <message>
        <source>将为 {number}</source>
        <translation>Will be {number}</translation>
    </message>
    <message>
        <source>{day} · {count} 篇</source>
        <translation>{day} · items: {count}</translation>
    </message>
    <message>
        <source>接报 {at}</source>
        <translation>Received {at}</translation>
    </message>
</context>
<context>
    <name>HeadBar</name>
    <message>
        <source>台账最后一条的校验码，随签发单印出，可与本机核对</source>
        <translation>The check code of the last log entry is printed on the sign-off sheet and can be compared with this computer</translation>
    </message>
    <message>
        <source>复制</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>签发单上的台账校验码</source>
        <translation>Log check code on the sign-off sheet</translation>
    </message>
    <message>
        <source>核对</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>还没有记录</source>
        <translation>No records yet</translation>
    </message>
    <message>
        <source>台账里没有这个校验码：请核对是否抄错；无误则台账与签发时不同。</source>
        <translation>The log has no such check code. Check that it was copied correctly; if so, the log differs from when it was signed off.</translation>
    </message>
    <message>
        <source>对得上：第 {number:,} 条，{at} {deed}</source>
        <translation>Matches entry {number:,}, {at} {deed}</translation>
    </message>
    <message>
        <source>校验码是 16 位，还差 {count} 位。</source>
        <translation>A check code has 16 characters; still missing: {count}.</translation>
    </message>
    <message>
        <source>校验码已复制</source>
        <translation>Check code copied</translation>
    </message>
    <message>
        <source>台账末条校验码</source>
        <translation>Check code of last log entry</translation>
    </message>
    <message>
        <source>核对纸上的校验码</source>
        <translation>Compare a check code on paper</translation>
    </message>
</context>
<context>
    <name>HeadStrip</name>
    <message>
        <source>期号</source>
        <translation>Issue no.</translation>
    </message>
    <message>
        <source>合刊至第几期</source>
        <translation>Combined, to number</translation>
    </message>
    <message>
        <source>总期号</source>
        <translation>Running number</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>增刊</source>
        <translation>Supplement</translation>
    </message>
    <message>
        <source>期号另编，收入《{journal}》</source>
        <translation>Numbered separately, into “{journal}”</translation>
    </message>
    <message>
        <source>期号另编；本单位没有设增刊，请先在“设置”里建</source>
        <translation>Numbered separately; no supplement is set up here, so add one in Settings first</translation>
    </message>
    <message>
        <source>总第</source>
        <translation>Running no.</translation>
    </message>
    <message>
        <source>期</source>
        <translation> </translation>
    </message>
    <message>
        <source>第</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>至</source>
        <translation>to</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>经过</source>
        <translation>History</translation>
    </message>
    <message>
        <source>签字</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>共 {count} 次，列最近 {most} 次</source>
        <translation>{count} in all, latest {most} shown</translation>
    </message>
    <message>
        <source>共 {count} 条</source>
        <translation>{count} in all</translation>
    </message>
    <message>
        <source>存为新版本</source>
        <translation>Save as new version</translation>
    </message>
    <message>
        <source>更改稿件信息</source>
        <translation>Change draft details</translation>
    </message>
    <message>
        <source>收稿（文件）</source>
        <translation>Taken in (file)</translation>
    </message>
    <message>
        <source>收稿（粘贴）</source>
        <translation>Taken in (pasted)</translation>
    </message>
    <message>
        <source>收稿（邮件）</source>
        <translation>Taken in (e-mail)</translation>
    </message>
    <message>
        <source>收稿（电话）</source>
        <translation>Taken in (phone)</translation>
    </message>
    <message>
        <source>收稿（监看文件夹）</source>
        <translation>Taken in (watched folder)</translation>
    </message>
    <message>
        <source>收稿（交换包）</source>
        <translation>Taken in (exchange package)</translation>
    </message>
</context>
<context>
    <name>HistorySheet</name>
    <message>
        <source>办理记录</source>
        <translation>Record of handling</translation>
    </message>
    <message>
        <source>共 {count} 条</source>
        <translation>{count} in all</translation>
    </message>
    <message>
        <source>时间</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>经办人</source>
        <translation>Handled by</translation>
    </message>
    <message>
        <source>事项</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>（已离任）</source>
        <translation>(left office)</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>HistoryStrip</name>
    <message>
        <source>（已离任）</source>
        <translation>(left office)</translation>
    </message>
    <message>
        <source>（{reason}）</source>
        <translation>({reason})</translation>
    </message>
    <message>
        <source>尚未签发</source>
        <translation>Not signed off yet</translation>
    </message>
    <message>
        <source>{at} {who} 签发</source>
        <translation>{at}  signed off by {who}</translation>
    </message>
    <message>
        <source>此后有改动，须重新签发</source>
        <translation>Changed since; to be signed off again</translation>
    </message>
</context>
<context>
    <name>IgnoredPage</name>
    <message>
        <source>已忽略</source>
        <translation>Ignored</translation>
    </message>
    <message>
        <source>写法</source>
        <translation>Wording</translation>
    </message>
    <message>
        <source>规则</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>范围</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>恢复提示</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>检查时不再提示的写法和单处。恢复以后照常提示。</source>
        <translation>Wordings and single places that checking passes over. Once restored they are pointed out as usual.</translation>
    </message>
    <message>
        <source>仅此一处</source>
        <translation>Here only</translation>
    </message>
    <message>
        <source>一律忽略</source>
        <translation>Always ignore</translation>
    </message>
    <message>
        <source>一律忽略 {always} 个，单处 {here} 个</source>
        <translation>Always ignored: {always}; single places: {here}</translation>
    </message>
    <message>
        <source>“{words}”照常提示</source>
        <translation>“{words}” is pointed out as usual</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>收稿</source>
        <translation>Take in</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>导入记录</source>
        <translation>Import record</translation>
    </message>
    <message>
        <source>收稿批次</source>
        <translation>Intake batches</translation>
    </message>
    <message>
        <source>还没有导入记录。</source>
        <translation>No import records yet.</translation>
    </message>
    <message>
        <source>{count} 份 · {who}</source>
        <translation>{count} file(s) · {who}</translation>
    </message>
    <message>
        <source>共 {count} 份：{parts}</source>
        <translation>Total: {count}: {parts}</translation>
    </message>
    <message>
        <source>{result} {count}</source>
        <translation>{result} {count}</translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
    <message>
        <source>没有收完，余 {count} 份未收。</source>
        <translation>Not finished; still to take in: {count}.</translation>
    </message>
    <message>
        <source>继续收稿</source>
        <translation>Continue taking in</translation>
    </message>
    <message>
        <source>这一批已撤销</source>
        <translation>This batch has been undone</translation>
    </message>
    <message>
        <source>撤销本批…</source>
        <translation>Undo this batch…</translation>
    </message>
    <message>
        <source>复制</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>回车或双击打开稿件，Ctrl+C 复制结果，Esc 关闭</source>
        <translation>Enter or double-click opens the draft, Ctrl+C copies the results, Esc closes</translation>
    </message>
</context>
<context>
    <name>InboxScreen</name>
    <message>
        <source>上一篇 / 下一篇</source>
        <translation>Previous / next draft</translation>
    </message>
    <message>
        <source>回车</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>打开采编</source>
        <translation>Open in Editing</translation>
    </message>
    <message>
        <source>选中多篇</source>
        <translation>Select several</translation>
    </message>
    <message>
        <source>全选</source>
        <translation>Select all</translation>
    </message>
    <message>
        <source>导入记录</source>
        <translation>Import record</translation>
    </message>
    <message>
        <source>菜单键</source>
        <translation>Menu key</translation>
    </message>
    <message>
        <source>办理、排序</source>
        <translation>Deal with, sort</translation>
    </message>
    <message>
        <source>电话记录（Ctrl+T）</source>
        <translation>Phone record (Ctrl+T)</translation>
    </message>
    <message>
        <source>导入文件夹…</source>
        <translation>Import folder…</translation>
    </message>
    <message>
        <source>粘贴成稿</source>
        <translation>Paste as draft</translation>
    </message>
    <message>
        <source>导入…</source>
        <translation>Import…</translation>
    </message>
</context>
<context>
    <name>InstructionsScreen</name>
    <message>
        <source>打开批示所在的稿件、刊期</source>
        <translation>Open the draft or issue it is written on</translation>
    </message>
    <message>
        <source>选中一件批示，在这里阅读和督办。</source>
        <translation>Select an instruction to read and follow it up here.</translation>
    </message>
    <message>
        <source>批示登记后，在这里阅读和督办：件件有回音，事事有着落。</source>
        <translation>Once an instruction is registered, read it and follow it up here until every one is answered.</translation>
    </message>
</context>
<context>
    <name>IssueDeeds</name>
    <message>
        <source>期号在成刊时取用。</source>
        <translation>The issue number is taken on publication.</translation>
    </message>
    <message>
        <source>在编：{days}。</source>
        <translation> In preparation: {days}.</translation>
    </message>
    <message>
        <source>新建一期《{name}》</source>
        <translation>New issue of {name}</translation>
    </message>
    <message>
        <source>新建</source>
        <translation>Create</translation>
    </message>
    <message>
        <source>改日期后须重新签发本期。</source>
        <translation>After the date is changed, the issue must be signed off again.</translation>
    </message>
    <message>
        <source>改日期</source>
        <translation>Change date</translation>
    </message>
    <message>
        <source>改出刊日期</source>
        <translation>Change issue date</translation>
    </message>
    <message>
        <source>出刊日期改为{day}</source>
        <translation>Issue date changed to {day}</translation>
    </message>
    <message>
        <source>改计划页数</source>
        <translation>Change planned pages</translation>
    </message>
    <message>
        <source>计划 {count} 页</source>
        <translation>Planned pages: {count}</translation>
    </message>
    <message>
        <source>不再限定页数</source>
        <translation>No page limit any more</translation>
    </message>
    <message>
        <source>已登记{word}</source>
        <translation>{word} registered</translation>
    </message>
    <message>
        <source>已撤回{word}</source>
        <translation>{word} taken back</translation>
    </message>
    <message>
        <source>改编者按</source>
        <translation>Change editor’s note</translation>
    </message>
    <message>
        <source>编者按已改</source>
        <translation>Editor’s note changed</translation>
    </message>
    <message>
        <source>本期已签发</source>
        <translation>Issue signed off</translation>
    </message>
    <message>
        <source>已撤销签发</source>
        <translation>Sign-off withdrawn</translation>
    </message>
</context>
<context>
    <name>IssueFiles</name>
    <message>
        <source>Word 文档 (*.docx)</source>
        <translation>Word document (*.docx)</translation>
    </message>
    <message>
        <source>PDF 文件 (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>导出</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>“{name}”已经有了，没有覆盖，请换一个名字再导出</source>
        <translation>“{name}” already exists and was not replaced. Choose another name and export again</translation>
    </message>
    <message>
        <source>导出旧刊原件</source>
        <translation>Export original of old issue</translation>
    </message>
    <message>
        <source>旧刊原件 (*{ending})</source>
        <translation>Original of old issue (*{ending})</translation>
    </message>
    <message>
        <source>已导出 {name}</source>
        <translation>Exported {name}</translation>
    </message>
    <message>
        <source>没有可打开此文件的程序，只读副本在 {path}</source>
        <translation>No program can open this file. The read-only copy is at {path}</translation>
    </message>
</context>
<context>
    <name>IssueSheet</name>
    <message>
        <source>印发</source>
        <translation>Publish</translation>
    </message>
    <message>
        <source>印发通报</source>
        <translation>Publish circular</translation>
    </message>
    <message>
        <source>如：云政办信</source>
        <translation>For example: 云政办信</translation>
    </message>
    <message>
        <source>仍按原来的数据印发的理由</source>
        <translation>Reason for publishing with the old figures</translation>
    </message>
    <message>
        <source>发文机关代字</source>
        <translation>Office code in document number</translation>
    </message>
    <message>
        <source>请写上发文机关代字。</source>
        <translation>Enter the office code.</translation>
    </message>
    <message>
        <source>请写明理由，或取消后先重新统计。</source>
        <translation>Enter the reason, or cancel and count again first.</translation>
    </message>
    <message>
        <source>起草以后有 {count} 处数据变化：{named}{more}。建议取消，先重新统计。</source>
        <translation>Figures changed since it was drafted: {count}: {named}{more}. It is best to cancel and count again first.</translation>
    </message>
    <message>
        <source> 等</source>
        <translation> and others</translation>
    </message>
    <message>
        <source>（代字）</source>
        <translation>(code)</translation>
    </message>
    <message>
        <source>文号：{mark}〔{year}〕{number}号，印发后不再改给别的通报。</source>
        <translation>Document number: {mark}〔{year}〕 No. {number}. Once published, it is given to no other circular.</translation>
    </message>
    <message>
        <source>印发日期</source>
        <translation>Publication date</translation>
    </message>
</context>
<context>
    <name>IssueSheets</name>
    <message>
        <source>定分发</source>
        <translation>Set distribution</translation>
    </message>
    <message>
        <source>本期分发已改</source>
        <translation>Distribution of this issue changed</translation>
    </message>
    <message>
        <source>更正文字</source>
        <translation>Correction text</translation>
    </message>
    <message>
        <source>请写明更正内容。</source>
        <translation>Enter what is corrected.</translation>
    </message>
    <message>
        <source>保存更正</source>
        <translation>Save correction</translation>
    </message>
    <message>
        <source>更正{number}</source>
        <translation>Correct {number}</translation>
    </message>
    <message>
        <source>印在报头之下；写明哪一页哪一篇、原文是什么、应为什么。改后须重新签发。</source>
        <translation>Printed below the masthead: say which page and item, what it said, and what it should say. After a change the issue must be signed off again.</translation>
    </message>
    <message>
        <source>放弃本期</source>
        <translation>Discard issue</translation>
    </message>
    <message>
        <source>放弃{issue}</source>
        <translation>Discard {issue}</translation>
    </message>
    <message>
        <source>{count} 篇稿件回到待上版。</source>
        <translation>Drafts going back to ready: {count}. </translation>
    </message>
    <message>
        <source>{items}期号没有占用，编排不再保留。</source>
        <translation>{items}No issue number has been taken. The arrangement is not kept.</translation>
    </message>
    <message>
        <source>本期已放弃</source>
        <translation>Issue discarded</translation>
    </message>
    <message>
        <source>放行</source>
        <translation>Let through</translation>
    </message>
    <message>
        <source>{beside}
放行后不再提醒，内容有变时重新提醒。</source>
        <translation>{beside}
Once let through it is not raised again, unless the content changes.</translation>
    </message>
    <message>
        <source>《{name}》{day}</source>
        <translation>{name}, {day}</translation>
    </message>
</context>
<context>
    <name>IssueStrip</name>
    <message>
        <source>本期的更正和作废</source>
        <translation>Corrections and voiding of this issue</translation>
    </message>
    <message>
        <source>更正…</source>
        <translation>Correct…</translation>
    </message>
    <message>
        <source>作废…</source>
        <translation>Void…</translation>
    </message>
    <message>
        <source>稿件退回待上版…</source>
        <translation>Return drafts to ready…</translation>
    </message>
    <message>
        <source>已作废：{reason}（{who}，{when}）。期号不再使用，各项统计不计本期。</source>
        <translation>Void: {reason} ({who}, {when}). The issue number is not used again and the issue is left out of all counts.</translation>
    </message>
    <message>
        <source>本期已作废</source>
        <translation>This issue is void</translation>
    </message>
    <message>
        <source>由办公室主任、副主任办理</source>
        <translation>Done by the office director or deputy director</translation>
    </message>
    <message>
        <source>更正由编辑办理</source>
        <translation>Corrections are made by editors</translation>
    </message>
    <message>
        <source>作废由办公室主任、副主任办理</source>
        <translation>Voiding is done by the office director or deputy director</translation>
    </message>
    <message>
        <source>更正了{issue}</source>
        <translation>Corrects {issue}</translation>
    </message>
    <message>
        <source>更正见{issue}</source>
        <translation>Corrected in {issue}</translation>
    </message>
    <message>
        <source>更正在编（{day}）</source>
        <translation>Correction in preparation ({day})</translation>
    </message>
</context>
<context>
    <name>IssuesPane</name>
    <message>
        <source>批量导出…</source>
        <translation>Export several…</translation>
    </message>
    <message>
        <source>合订本…</source>
        <translation>Bound volume…</translation>
    </message>
    <message>
        <source>一年的各期装成一份 PDF</source>
        <translation>Bind a year’s issues into one PDF</translation>
    </message>
    <message>
        <source>在外份数…</source>
        <translation>Copies out…</translation>
    </message>
    <message>
        <source>各期发出后没有签收、涉密没有清退的份</source>
        <translation>Copies of any issue not yet signed for, or classified copies not yet returned</translation>
    </message>
    <message>
        <source>打印…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>比较…</source>
        <translation>Compare…</translation>
    </message>
    <message>
        <source>收入旧刊…</source>
        <translation>Take in old issues…</translation>
    </message>
    <message>
        <source>导出清单…</source>
        <translation>Export list…</translation>
    </message>
    <message>
        <source>把各期、每期的信息、期号登记等存成表格文件（{keys}）</source>
        <translation>Save issues, the items of each, issue numbers and more as a table file ({keys})</translation>
    </message>
    <message>
        <source>交换包</source>
        <translation>Exchange packet</translation>
    </message>
    <message>
        <source>装成一个文件带到另一个网里的信息编辑台，或收入从那里带来的</source>
        <translation>Pack into one file to carry to Bulletin Desk on another network, or take in one brought from there</translation>
    </message>
    <message>
        <source>导出交换包…</source>
        <translation>Export exchange packet…</translation>
    </message>
    <message>
        <source>收入交换包…</source>
        <translation>Take in exchange packet…</translation>
    </message>
    <message>
        <source>选中的各期依次打印（Ctrl+P）</source>
        <translation>Print the selected issues in turn (Ctrl+P)</translation>
    </message>
    <message>
        <source>请先选中一期或几期</source>
        <translation>Select one or more issues first</translation>
    </message>
    <message>
        <source>选中 {count} 项</source>
        <translation>Selected: {count}</translation>
    </message>
    <message>
        <source>按住 Ctrl 选中两期，或两篇</source>
        <translation>Hold Ctrl and select two issues, or two items</translation>
    </message>
    <message>
        <source>两期或两篇左右对照，标出不同</source>
        <translation>Set two issues or two items side by side, with the differences marked</translation>
    </message>
</context>
<context>
    <name>IssuesScreen</name>
    <message>
        <source>上版（待上版）／打开稿件（版面）</source>
        <translation>Place (ready) / open draft (layout)</translation>
    </message>
    <message>
        <source>在栏目内移动</source>
        <translation>Move within the section</translation>
    </message>
    <message>
        <source>移到上一栏目／下一栏目</source>
        <translation>Move to the previous / next section</translation>
    </message>
    <message>
        <source>撤下</source>
        <translation>Take off</translation>
    </message>
    <message>
        <source>转入备用／移回待上版</source>
        <translation>Move to reserve / back to ready</translation>
    </message>
    <message>
        <source>检查：Ctrl+Enter</source>
        <translation>Check: Ctrl+Enter</translation>
    </message>
    <message>
        <source>由程序处理</source>
        <translation>Let the program do it</translation>
    </message>
    <message>
        <source>检查：Shift+Enter</source>
        <translation>Check: Shift+Enter</translation>
    </message>
    <message>
        <source>说明理由后放行</source>
        <translation>Give a reason and let it through</translation>
    </message>
</context>
<context>
    <name>IssuesTab</name>
    <message>
        <source>还没有成刊的刊期。</source>
        <translation>No published issues yet.</translation>
    </message>
    <message>
        <source>去组版</source>
        <translation>Go to Issues</translation>
    </message>
    <message>
        <source>收入旧刊…</source>
        <translation>Take in old issues…</translation>
    </message>
    <message>
        <source>交换包</source>
        <translation>Exchange packet</translation>
    </message>
    <message>
        <source>旧刊由编辑收入</source>
        <translation>Old issues are taken in by editors</translation>
    </message>
    <message>
        <source>把以前出的各期（Word、WPS、PDF 等）收进档案</source>
        <translation>Take issues published earlier (Word, WPS, PDF and others) into the archive</translation>
    </message>
</context>
<context>
    <name>IssuesTree</name>
    <message>
        <source>已成刊的刊期</source>
        <translation>Published issues</translation>
    </message>
    <message>
        <source>{month}（{count} 期）</source>
        <translation>{month} ({count})</translation>
    </message>
    <message>
        <source> · 已作废</source>
        <translation> · void</translation>
    </message>
    <message>
        <source> · 更正{number}</source>
        <translation> · corrects {number}</translation>
    </message>
    <message>
        <source>《{journal}》{number}{marks} · {day} · {count} 篇</source>
        <translation>{journal} {number}{marks} · {day} · items: {count}</translation>
    </message>
    <message>
        <source>{words}
已作废：{reason}</source>
        <translation>{words}
Void: {reason}</translation>
    </message>
</context>
<context>
    <name>ItemStrip</name>
    <message>
        <source>标题</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>栏目</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>并入上一篇</source>
        <translation>Join to previous</translation>
    </message>
    <message>
        <source>从光标处另起一篇</source>
        <translation>Split at cursor</translation>
    </message>
    <message>
        <source>不收此篇</source>
        <translation>Leave out</translation>
    </message>
    <message>
        <source>核对无误</source>
        <translation>All correct</translation>
    </message>
    <message>
        <source>空格</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>（没有单位）</source>
        <translation>(no unit)</translation>
    </message>
    <message>
        <source>仍收此篇</source>
        <translation>Take in after all</translation>
    </message>
</context>
<context>
    <name>JobMark</name>
    <message>
        <source>停止</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>，另有 {count} 项</source>
        <translation>, {count} more</translation>
    </message>
    <message>
        <source>正在停止：{title}</source>
        <translation>Stopping: {title}</translation>
    </message>
</context>
<context>
    <name>JobsPanel</name>
    <message>
        <source>任务</source>
        <translation>Quota</translation>
    </message>
    <message>
        <source>正在进行 {count} 项</source>
        <translation>Running: {count}</translation>
    </message>
    <message>
        <source>收稿、导出、打印这些要花时间的事，进展和结果都在这里。</source>
        <translation>Progress and results of work that takes time: taking in, exporting, printing.</translation>
    </message>
</context>
<context>
    <name>JournalForm</name>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>还原</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>停刊…</source>
        <translation>Close…</translation>
    </message>
    <message>
        <source>合并…</source>
        <translation>Merge…</translation>
    </message>
    <message>
        <source>新增刊物</source>
        <translation>New journal</translation>
    </message>
    <message>
        <source>恢复出刊</source>
        <translation>Resume publication</translation>
    </message>
    <message>
        <source>这份刊物刚在别处改过，别处改的已经换上，您写的仍在各自的格子里。核对后再按“保存”。</source>
        <translation>This journal has just been changed elsewhere. Those changes are shown; what you entered is still in its fields. Check it, then press “Save” again.</translation>
    </message>
    <message>
        <source>请先保存或还原上面的改动。</source>
        <translation>Save or restore the changes above first.</translation>
    </message>
</context>
<context>
    <name>JournalParts</name>
    <message>
        <source>改名…</source>
        <translation>Rename…</translation>
    </message>
    <message>
        <source>改版…</source>
        <translation>Redesign…</translation>
    </message>
    <message>
        <source>出过刊的刊物改名、改版要写明从哪天起，此前各期照旧。</source>
        <translation>To rename or redesign a journal that has been published, say from which day; earlier issues stay as they are.</translation>
    </message>
    <message>
        <source>已出过刊，类别和起始期号不再改，期号依次往下排。</source>
        <translation>It has been published, so its kind and first number stay; numbers run on.</translation>
    </message>
    <message>
        <source>名称和版面</source>
        <translation>Name and appearance</translation>
    </message>
    <message>
        <source>刊物名称</source>
        <translation>Journal name</translation>
    </message>
    <message>
        <source>如：信息快报</source>
        <translation>For example: 信息快报</translation>
    </message>
    <message>
        <source>类别</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>报头（印在首页的红字）</source>
        <translation>Masthead (the red words on the first page)</translation>
    </message>
    <message>
        <source>不填就用刊物名称</source>
        <translation>Left blank, the journal’s name is used</translation>
    </message>
    <message>
        <source>版式</source>
        <translation>Layout</translation>
    </message>
    <message>
        <source>编印单位</source>
        <translation>Compiled by</translation>
    </message>
    <message>
        <source>密级或标识</source>
        <translation>Classification or mark</translation>
    </message>
    <message>
        <source>联系电话</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>呈报对象</source>
        <translation>Presented to</translation>
    </message>
    <message>
        <source>专报用，如：县委书记</source>
        <translation>For special reports, for example: County Party Secretary</translation>
    </message>
    <message>
        <source>栏目</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>每篇至多（字）</source>
        <translation>Item limit (characters)</translation>
    </message>
    <message>
        <source>标题至多（字）</source>
        <translation>Title limit (characters)</translation>
    </message>
    <message>
        <source>加一栏</source>
        <translation>Add section</translation>
    </message>
    <message>
        <source>印的次序就是这里的次序：可以拖动，或按 Alt+↑、Alt+↓。双击或按 F2 改写；字数不填为不限。</source>
        <translation>Printed in this order: drag, or use Alt+↑ and Alt+↓. Double-click or press F2 to edit; a blank limit means none.</translation>
    </message>
    <message>
        <source>期号</source>
        <translation>Issue no.</translation>
    </message>
    <message>
        <source>期号后印“总第N期”</source>
        <translation>Print the running number after the issue number</translation>
    </message>
    <message>
        <source>起始年份</source>
        <translation>First year</translation>
    </message>
    <message>
        <source>该年从第几期编起</source>
        <translation>First issue number that year</translation>
    </message>
    <message>
        <source>总期号从第几期编起</source>
        <translation>First running number</translation>
    </message>
    <message>
        <source>审签</source>
        <translation>Approved by</translation>
    </message>
    <message>
        <source>在途稿件同样适用；改为三级后，没有审核签名的稿件要补审核才能上版。标为“重要”的稿件，签发后一律还要县领导审定。</source>
        <translation>Drafts under way follow it too: once there are three levels, drafts without a reviewer’s signature need one before they can be placed. Drafts marked “Important” always go to a county leader after sign-off.</translation>
    </message>
    <message>
        <source>发送</source>
        <translation>Distribution</translation>
    </message>
    <message>
        <source>一行一个</source>
        <translation>One a line</translation>
    </message>
    <message>
        <source>报（上级和领导）</source>
        <translation>Report to (superior offices and leaders)</translation>
    </message>
    <message>
        <source>送（平级和有关方面）</source>
        <translation>Send to (offices of equal rank and others concerned)</translation>
    </message>
    <message>
        <source>发（下级）</source>
        <translation>Issue to (offices below)</translation>
    </message>
    <message>
        <source>印数（份）</source>
        <translation>Print run (copies)</translation>
    </message>
    <message>
        <source>不印</source>
        <translation>Do not print</translation>
    </message>
    <message>
        <source>出刊</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>每周出刊日（都不选：有稿即出）</source>
        <translation>Days of the week (none: whenever there is something to publish)</translation>
    </message>
    <message>
        <source>当天几点前出</source>
        <translation>Out before</translation>
    </message>
    <message>
        <source>如：17:30</source>
        <translation>For example: 17:30</translation>
    </message>
    <message>
        <source>计划页数</source>
        <translation>Planned pages</translation>
    </message>
    <message>
        <source>不定</source>
        <translation>Not set</translation>
    </message>
    <message>
        <source>责任人员</source>
        <translation>People responsible</translation>
    </message>
    <message>
        <source>职务</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>加一人</source>
        <translation>Add person</translation>
    </message>
    <message>
        <source>固定印在版记里的，如：主编、副主编。责任编辑、审核、签发按每期实际办理的人印，不用填。</source>
        <translation>Always printed in the imprint, such as chief editor and deputy. The editor, reviewer and signatory of each issue are printed from what was done and need not be entered.</translation>
    </message>
</context>
<context>
    <name>JournalsPage</name>
    <message>
        <source>刊物</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>新增</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>还没有刊物。</source>
        <translation>There are no journals yet.</translation>
    </message>
    <message>
        <source>新增刊物</source>
        <translation>New journal</translation>
    </message>
    <message>
        <source>在出 {count} 种</source>
        <translation>Current: {count}</translation>
    </message>
    <message>
        <source>，停刊 {count} 种</source>
        <translation>, closed: {count}</translation>
    </message>
    <message>
        <source>刊物 {name}</source>
        <translation>Journal {name}</translation>
    </message>
    <message>
        <source>还没有出过刊</source>
        <translation>Not published yet</translation>
    </message>
    <message>
        <source>出到{year}年第{number}期</source>
        <translation>Published to No. {number}, {year}</translation>
    </message>
    <message>
        <source>填好后按“保存”，就可以在“组版”里新建一期。</source>
        <translation>Fill it in and press “Save”; then an issue can be made under “Issues”.</translation>
    </message>
    <message>
        <source>《{name}》的设置已保存</source>
        <translation>Settings of {name} saved</translation>
    </message>
    <message>
        <source>没有别的在出的刊物可以合并</source>
        <translation>There is no other current journal to merge with</translation>
    </message>
</context>
<context>
    <name>JournalsStep</name>
    <message>
        <source>刊物和期号</source>
        <translation>Journals and numbers</translation>
    </message>
    <message>
        <source>勾选本单位编的刊物，写上 {year} 年接着编的期号：编到第 37 期的，下一期写 38。栏目、报送范围、审签级别以后在“设置→刊物”里改。</source>
        <translation>Tick the journals your office edits and enter the number that comes next in {year}: after No. 37 write 38. Sections, distribution and levels can be changed later in Settings → Journals.</translation>
    </message>
    <message>
        <source>不选就先有一份《信息快报》，以后在“设置→刊物”里增改。</source>
        <translation>Without a choice there is one daily brief to begin with; add and change journals later in Settings → Journals.</translation>
    </message>
    <message>
        <source>请至少勾选一种刊物，或者选“以后再设”。</source>
        <translation>Tick at least one journal, or choose “Set up later”.</translation>
    </message>
    <message>
        <source>请写刊物的名称。</source>
        <translation>Enter the journal’s name.</translation>
    </message>
    <message>
        <source>两种刊物不能同名。</source>
        <translation>Two journals cannot have the same name.</translation>
    </message>
    <message>
        <source>{title}，下一期 {year} 年第 {number} 期（总第 {total} 期）</source>
        <translation>{title}, next issue: No. {number} of {year} (No. {total} overall)</translation>
    </message>
    <message>
        <source>{title}，下一期 {year} 年第 {number} 期</source>
        <translation>{title}, next issue: No. {number} of {year}</translation>
    </message>
    <message>
        <source>刊物名称</source>
        <translation>Journal name</translation>
    </message>
    <message>
        <source>下一期期号</source>
        <translation>Next number</translation>
    </message>
    <message>
        <source>总期号</source>
        <translation>Running number</translation>
    </message>
</context>
<context>
    <name>JudgeSheet</name>
    <message>
        <source>定级</source>
        <translation>Set level</translation>
    </message>
    <message>
        <source>伤亡、损失、影响到什么程度</source>
        <translation>Casualties, losses, how far the effects reach</translation>
    </message>
    <message>
        <source>级别</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>依据（可不填）</source>
        <translation>Basis (optional)</translation>
    </message>
    <message>
        <source>级别改了，时限按新的级别重算；原来的级别留在记录里。</source>
        <translation>A change of level recalculates the deadlines; the former level stays on record.</translation>
    </message>
    <message>
        <source>已定为{level}</source>
        <translation>Level set: {level}</translation>
    </message>
</context>
<context>
    <name>KeepSheet</name>
    <message>
        <source>存下</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>存为常用检索</source>
        <translation>Save search</translation>
    </message>
    <message>
        <source>如：防汛往年</source>
        <translation>For example: Flood control, past years</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>全科都能用；写在检索式里：常用:名称。</source>
        <translation>For everyone in the section. In a search, write saved:name.</translation>
    </message>
    <message>
        <source>请写一个名称。</source>
        <translation>Enter a name.</translation>
    </message>
</context>
<context>
    <name>KeepingPage</name>
    <message>
        <source>立即备份</source>
        <translation>Back up now</translation>
    </message>
    <message>
        <source>第二备份处…</source>
        <translation>Second place…</translation>
    </message>
    <message>
        <source>打开文件夹</source>
        <translation>Open folder</translation>
    </message>
    <message>
        <source>从这一份恢复…</source>
        <translation>Restore from this one…</translation>
    </message>
    <message>
        <source>第二备份处由管理员设定。</source>
        <translation>The second place is set by the administrator.</translation>
    </message>
    <message>
        <source>现有备份</source>
        <translation>Backups kept</translation>
    </message>
    <message>
        <source>这里会列出每一份备份。</source>
        <translation>Every backup is listed here.</translation>
    </message>
    <message>
        <source>没有备份</source>
        <translation>No backups</translation>
    </message>
    <message>
        <source>档案还没有打开，或只在内存里。</source>
        <translation>The archive is not open, or is in memory only.</translation>
    </message>
    <message>
        <source>第二备份处与档案在同一块磁盘上：磁盘损坏时会一同丢失，建议换一块。</source>
        <translation>The second place is on the same disk as the archive: if the disk fails, both are lost. Choose another disk.</translation>
    </message>
    <message>
        <source>共 {n} 份</source>
        <translation>{n} in all</translation>
    </message>
    <message>
        <source>备份</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>备份在：{folder}</source>
        <translation>Backups are in {folder}</translation>
    </message>
    <message>
        <source>已备份，并核对完好</source>
        <translation>Backed up and verified intact</translation>
    </message>
    <message>
        <source>第二备份处已设好</source>
        <translation>Second place set</translation>
    </message>
    <message>
        <source>不再往第二备份处备份，那里已有的都留着</source>
        <translation>No more backups go to the second place; those already there stay</translation>
    </message>
    <message>
        <source>有改动就备份，此后每半小时一次；批量替换、收入旧刊之前和退出时各一次。两天内的全留，再往前 14 天、8 周、24 个月各留最后一份；改过名的不动。</source>
        <translation>Backed up whenever something changes, then every half hour; also before batch replacement, before taking in old issues, and on quitting. All of the last two days are kept; before that the last of each of 14 days, 8 weeks and 24 months. Renamed ones are not touched.</translation>
    </message>
</context>
<context>
    <name>KeptTable</name>
    <message>
        <source>时间</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>大小</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>位置</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>备份</source>
        <translation>Backup</translation>
    </message>
</context>
<context>
    <name>KeysField</name>
    <message>
        <source>按下新的快捷键</source>
        <translation>Press the new keys</translation>
    </message>
    <message>
        <source>新的快捷键</source>
        <translation>New keys</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>按名称或快捷键查找，如 送审、Ctrl+S</source>
        <translation>Find by name or keys, such as submit or Ctrl+S</translation>
    </message>
    <message>
        <source>全部恢复默认</source>
        <translation>Reset all</translation>
    </message>
    <message>
        <source>共 {count} 条命令</source>
        <translation>Commands: {count}</translation>
    </message>
    <message>
        <source>快捷键</source>
        <translation>Shortcuts</translation>
    </message>
    <message>
        <source>命令</source>
        <translation>Commands</translation>
    </message>
    <message>
        <source>默认</source>
        <translation>Default</translation>
    </message>
    <message>
        <source>命令和快捷键</source>
        <translation>Commands and keys</translation>
    </message>
    <message>
        <source>只管这台机器，改了立即生效。选中一条命令，再按下新的快捷键。</source>
        <translation>For this computer only; takes effect at once. Select a command, then press the new keys.</translation>
    </message>
    <message>
        <source>无</source>
        <translation>None</translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <source>快捷键</source>
        <translation>Shortcuts</translation>
    </message>
    <message>
        <source>各处通用</source>
        <translation>Everywhere</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>手册</source>
        <translation>Manual</translation>
    </message>
</context>
<context>
    <name>KeysStrip</name>
    <message>
        <source>改给这条命令</source>
        <translation>Give them to this command</translation>
    </message>
    <message>
        <source>换一个</source>
        <translation>Choose others</translation>
    </message>
    <message>
        <source>不设快捷键</source>
        <translation>No keys</translation>
    </message>
    <message>
        <source>恢复默认</source>
        <translation>Reset</translation>
    </message>
    <message>
        <source>请先选中一条命令</source>
        <translation>Select a command first</translation>
    </message>
    <message>
        <source>{keys} 现在是“{names}”的快捷键。</source>
        <translation>{keys} now belongs to “{names}”.</translation>
    </message>
    <message>
        <source>已改为 {keys}，立即生效。</source>
        <translation>Changed to {keys}; in effect at once.</translation>
    </message>
    <message>
        <source>默认的 {keys} 已给了“{name}”，请先改那一条。</source>
        <translation>The default {keys} was given to “{name}”; change that one first.</translation>
    </message>
    <message>
        <source>新的快捷键</source>
        <translation>New keys</translation>
    </message>
</context>
<context>
    <name>KindCells</name>
    <message>
        <source>已撤销</source>
        <translation>Withdrawn</translation>
    </message>
</context>
<context>
    <name>LayoutDeeds</name>
    <message>
        <source>导入版式文件…</source>
        <translation>Import layout file…</translation>
    </message>
    <message>
        <source>导出版式文件…</source>
        <translation>Export layout file…</translation>
    </message>
    <message>
        <source>用本单位 Word 底版…</source>
        <translation>Use the office’s Word base…</translation>
    </message>
    <message>
        <source>不再用 Word 底版</source>
        <translation>Stop using Word base</translation>
    </message>
    <message>
        <source>恢复自带版式…</source>
        <translation>Restore built-in layout…</translation>
    </message>
    <message>
        <source>删除这个版式…</source>
        <translation>Delete this layout…</translation>
    </message>
    <message>
        <source>另存为</source>
        <translation>Save as</translation>
    </message>
    <message>
        <source>把这个版式另存为一个新的</source>
        <translation>Save this layout as a new one</translation>
    </message>
    <message>
        <source>导入版式文件</source>
        <translation>Import layout file</translation>
    </message>
    <message>
        <source>版式文件 (*.toml)</source>
        <translation>Layout files (*.toml)</translation>
    </message>
    <message>
        <source>导入</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>把“{file}”存为一个新版式</source>
        <translation>Save “{file}” as a new layout</translation>
    </message>
    <message>
        <source>导出版式文件</source>
        <translation>Export layout file</translation>
    </message>
    <message>
        <source>版式已导出到 {path}</source>
        <translation>Layout exported to {path}</translation>
    </message>
    <message>
        <source>恢复自带版式</source>
        <translation>Restore built-in layout</translation>
    </message>
    <message>
        <source>删除版式</source>
        <translation>Delete layout</translation>
    </message>
    <message>
        <source>“{title}”恢复成程序自带的样子</source>
        <translation>Restore “{title}” as it came with the program</translation>
    </message>
    <message>
        <source>删除版式“{title}”</source>
        <translation>Delete layout “{title}”</translation>
    </message>
    <message>
        <source>本单位改过的取值不再保留，需要时请先导出。已成刊的各期不受影响。</source>
        <translation>The office’s own values are not kept; export them first if they may be needed. Published issues are not affected.</translation>
    </message>
    <message>
        <source>本单位 Word 底版</source>
        <translation>The office’s Word base</translation>
    </message>
    <message>
        <source>Word 文档 (*.docx *.docm *.dotx)</source>
        <translation>Word documents (*.docx *.docm *.dotx)</translation>
    </message>
</context>
<context>
    <name>LayoutPreview</name>
    <message>
        <source>这个版式用于表单，没有样张。</source>
        <translation>This layout is for forms and has no sample.</translation>
    </message>
    <message>
        <source>{wanted}：{family}</source>
        <translation>{wanted}: {family}</translation>
    </message>
    <message>
        <source>没有可代的字体</source>
        <translation>No font can stand in</translation>
    </message>
    <message>
        <source>版式用到的字体，本机都有。</source>
        <translation>All fonts of the layout are on this computer.</translation>
    </message>
    <message>
        <source>本机没有 {told}，暂用相近字体。成刊文件里写的仍是这些字体，在装有它们的电脑上照原样显示；要在本机看准、印准，请管理员装上字体后重新启动程序。</source>
        <translation>Not on this computer: {told}; similar fonts stand in. Published files still name these fonts and look right on computers that have them. To view and print exactly here, ask the administrator to install the fonts, then restart the program.</translation>
    </message>
</context>
<context>
    <name>LayoutRows</name>
    <message>
        <source>版式的各项</source>
        <translation>Layout settings</translation>
    </message>
    <message>
        <source>项目</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>取值</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>标准值</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>依据</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>偏离规定 {source}</source>
        <translation>Departs from {source}</translation>
    </message>
</context>
<context>
    <name>LayoutState</name>
    <message>
        <source>改了 {count} 项</source>
        <translation>Changed: {count}</translation>
    </message>
    <message>
        <source>用于{names}</source>
        <translation>Used for {names}</translation>
    </message>
    <message>
        <source>没有刊物在用</source>
        <translation>Used by no journal</translation>
    </message>
    <message>
        <source>；等 {count} 项</source>
        <translation>; {count} in all</translation>
    </message>
    <message>
        <source>与规定不同：{told}{more}。</source>
        <translation>Departs from the standard: {told}{more}.</translation>
    </message>
    <message>
        <source>（{key} 一项）</source>
        <translation> (at {key})</translation>
    </message>
    <message>
        <source>本单位存的这份版式文件已损坏{where}，不能用来成刊；下面是自带版式，请在“更多”里恢复或删除</source>
        <translation>The layout file kept for the office is damaged{where} and cannot be used for publishing. The built-in layout is shown below; restore or delete it under “More”</translation>
    </message>
    <message>
        <source>程序自带</source>
        <translation>Built in</translation>
    </message>
    <message>
        <source>，纸张、边距、样式和报头以本单位 Word 底版为准（报头在样张里不显示）</source>
        <translation>; paper, margins, styles and masthead follow the office’s Word base (the sample does not show the masthead)</translation>
    </message>
    <message>
        <source>本单位版式</source>
        <translation>Office’s own layout</translation>
    </message>
    <message>
        <source>{words}。</source>
        <translation>{words}.</translation>
    </message>
</context>
<context>
    <name>LayoutsPage</name>
    <message>
        <source>版式</source>
        <translation>Layout</translation>
    </message>
    <message>
        <source>更多</source>
        <translation>More</translation>
    </message>
    <message>
        <source>导入、导出和底版</source>
        <translation>Import, export and base</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>还原</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>另存为…</source>
        <translation>Save as…</translation>
    </message>
    <message>
        <source>版式 {title}</source>
        <translation>Layout {title}</translation>
    </message>
    <message>
        <source>（本单位）</source>
        <translation> (office’s own)</translation>
    </message>
    <message>
        <source>（自带）</source>
        <translation> (built in)</translation>
    </message>
    <message>
        <source>版式已保存，此后成刊按它排；用它的在编刊期须重新签发</source>
        <translation>Layout saved; publishing now follows it. Issues in preparation that use it must be signed off again</translation>
    </message>
    <message>
        <source>已存为“{name}”，可以在“刊物”里选用</source>
        <translation>Saved as “{name}”; it can be chosen under “Journals”</translation>
    </message>
</context>
<context>
    <name>LeaveQuestion</name>
    <message>
        <source>先放着</source>
        <translation>Set aside</translation>
    </message>
    <message>
        <source>这份电话记录还没有收稿</source>
        <translation>This phone record has not been taken in</translation>
    </message>
    <message>
        <source>先放着：关上窗口，内容留到下次打开。不要了：清空这份记录。</source>
        <translation>Set aside: close the window and keep the text for next time. Discard: clear this record.</translation>
    </message>
    <message>
        <source>不要了</source>
        <translation>Discard</translation>
    </message>
</context>
<context>
    <name>LengthBar</name>
    <message>
        <source>看版样（F8）</source>
        <translation>See page proof (F8)</translation>
    </message>
    <message>
        <source>页</source>
        <translation>pages</translation>
    </message>
    <message>
        <source>计划页数，可直接改；留空为不限</source>
        <translation>Planned pages; type to change, blank for no limit</translation>
    </message>
    <message>
        <source>{count:,} 字</source>
        <translation>{count:,} characters</translation>
    </message>
    <message>
        <source>共 {pages} 页，看版样</source>
        <translation>{pages} page(s), see page proof</translation>
    </message>
    <message>
        <source>超出 {count} 行</source>
        <translation>Lines over: {count}</translation>
    </message>
    <message>
        <source>超出计划的部分从第 {page} 页起，按此查看</source>
        <translation>What is over the plan begins on page {page}; press to see it</translation>
    </message>
    <message>
        <source>孤题 {count}</source>
        <translation>Stranded titles: {count}</translation>
    </message>
    <message>
        <source>标题落在页末，下面不足两行正文：{titles}</source>
        <translation>Titles at the foot of a page with fewer than two lines of text below: {titles}</translation>
    </message>
</context>
<context>
    <name>LimitsSheet</name>
    <message>
        <source>保存时限</source>
        <translation>Save deadlines</translation>
    </message>
    <message>
        <source>紧急信息时限（分钟）</source>
        <translation>Urgent report deadlines (minutes)</translation>
    </message>
    <message>
        <source>本单位自定</source>
        <translation>This office’s own</translation>
    </message>
    <message>
        <source>套用</source>
        <translation>Apply</translation>
    </message>
    <message>
        <source>0 为不设此项。保存后各件时限都按新的重算，原来的时限留在记录里。</source>
        <translation>0 means none. Saving recalculates all deadlines; the former ones stay on record.</translation>
    </message>
    <message>
        <source>时限已保存，各件时限已按新的重算</source>
        <translation>Deadlines saved; all have been recalculated</translation>
    </message>
    <message>
        <source>{level}的“{name}”不能是 {minutes} 分钟：须在 0 至 {most} 之间，且文字稿不早于初报。</source>
        <translation>“{name}” for {level} cannot be {minutes} minutes: it must be from 0 to {most}, and the text not before the first report.</translation>
    </message>
    <message>
        <source>{level}，{name}，分钟</source>
        <translation>{level}, {name}, minutes</translation>
    </message>
</context>
<context>
    <name>LineBar</name>
    <message>
        <source>打开文稿</source>
        <translation>Open draft</translation>
    </message>
    <message>
        <source>看凭证</source>
        <translation>See proof</translation>
    </message>
    <message>
        <source>撤销…</source>
        <translation>Undo…</translation>
    </message>
    <message>
        <source>{who} {moment} 登记</source>
        <translation>Recorded by {who}, {moment}</translation>
    </message>
    <message>
        <source>我方标题《{title}》</source>
        <translation>Our title “{title}”</translation>
    </message>
    <message>
        <source>没有对应的文稿，计在单位名下</source>
        <translation>No matching draft; counted under the unit</translation>
    </message>
    <message>
        <source>补登原因：{words}</source>
        <translation>Reason for late entry: {words}</translation>
    </message>
    <message>
        <source>凭证：{words}</source>
        <translation>Proof: {words}</translation>
    </message>
    <message>
        <source>撤销：{words}</source>
        <translation>Withdrawn: {words}</translation>
    </message>
</context>
<context>
    <name>LinkSheet</name>
    <message>
        <source>补文字稿</source>
        <translation>Add text</translation>
    </message>
    <message>
        <source>{what}（{way}，{at}）</source>
        <translation>{what} ({way}, {at})</translation>
    </message>
    <message>
        <source>给哪一报</source>
        <translation>For which report</translation>
    </message>
    <message>
        <source>哪一篇</source>
        <translation>Which draft</translation>
    </message>
    <message>
        <source>请选出文字稿</source>
        <translation>Please choose the text</translation>
    </message>
    <message>
        <source>已补文字稿：{title}</source>
        <translation>Text added: {title}</translation>
    </message>
</context>
<context>
    <name>ListFiles</name>
    <message>
        <source>导入单位名单</source>
        <translation>Import list of units</translation>
    </message>
    <message>
        <source>表格 (*.xlsx *.csv *.txt);;所有文件 (*)</source>
        <translation>Tables (*.xlsx *.csv *.txt);;All files (*)</translation>
    </message>
    <message>
        <source>导出单位名单</source>
        <translation>Export list of units</translation>
    </message>
    <message>
        <source>报送单位名单{day:%Y%m%d}</source>
        <translation>Units {day:%Y%m%d}</translation>
    </message>
    <message>
        <source>空白模板</source>
        <translation>Blank template</translation>
    </message>
    <message>
        <source>读取{name}</source>
        <translation>Read {name}</translation>
    </message>
    <message>
        <source>名单已导出：{name}</source>
        <translation>List exported: {name}</translation>
    </message>
    <message>
        <source>模板已存好，填好后从这里导入：{name}</source>
        <translation>Template saved; fill it in and import it from here: {name}</translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message>
        <source>约稿</source>
        <translation>Commissions</translation>
    </message>
    <message>
        <source>逾期名单</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>下达约稿</source>
        <translation>Ask units</translation>
    </message>
    <message>
        <source>共 {count} 件</source>
        <translation>{count}</translation>
    </message>
    <message>
        <source>有 {count} 件逾期未报齐</source>
        <translation>Overdue and incomplete: {count}</translation>
    </message>
    <message>
        <source>还没有下达过约稿。写明题目、要求和截稿时间，勾选单位，就能生成通知单。</source>
        <translation>No commissions have been sent out. Enter the title, what is wanted and the deadline, tick the units, and a notice is made.</translation>
    </message>
    <message>
        <source>没有在办的约稿。</source>
        <translation>No commissions in hand.</translation>
    </message>
    <message>
        <source>没有逾期的约稿。</source>
        <translation>No overdue commissions.</translation>
    </message>
    <message>
        <source>本月没有约稿。</source>
        <translation>No commissions this month.</translation>
    </message>
    <message>
        <source>还没有办结的约稿。</source>
        <translation>No closed commissions.</translation>
    </message>
    <message>
        <source>在办</source>
        <translation>In hand</translation>
    </message>
    <message>
        <source>逾期</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>本月</source>
        <translation>This month</translation>
    </message>
    <message>
        <source>已办结</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>约稿的范围</source>
        <translation>Which commissions</translation>
    </message>
    <message>
        <source>含已撤销</source>
        <translation>Include withdrawn</translation>
    </message>
    <message>
        <source>登记一条…</source>
        <translation>Register entry…</translation>
    </message>
    <message>
        <source>登记没有读出来。</source>
        <translation>The register could not be read.</translation>
    </message>
    <message>
        <source>共 {total} 条</source>
        <translation>Total: {total}</translation>
    </message>
    <message>
        <source>共 {total} 条，显示 {shown} 条</source>
        <translation>Total: {total}, shown: {shown}</translation>
    </message>
    <message>
        <source>，已撤销 {gone} 条</source>
        <translation>, withdrawn: {gone}</translation>
    </message>
    <message>
        <source>没有符合条件的登记。</source>
        <translation>No entries match.</translation>
    </message>
    <message>
        <source>这个时段还没有登记。
上级的采用通报可以整份粘贴，逐条对上我方文稿。</source>
        <translation>No entries in this period yet.
An adoption circular from a superior office can be pasted whole and matched with our drafts one by one.</translation>
    </message>
    <message>
        <source>全部类别</source>
        <translation>All kinds</translation>
    </message>
    <message>
        <source>全部级别</source>
        <translation>All levels</translation>
    </message>
    <message>
        <source>筛选标题、单位、刊物</source>
        <translation>Filter by title, unit, journal</translation>
    </message>
    <message>
        <source>类别</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>级别</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>登记的各条</source>
        <translation>Entries</translation>
    </message>
    <message>
        <source>导出清单…</source>
        <translation>Export list…</translation>
    </message>
    <message>
        <source>把所列的来稿，或本单位的其他清单存成表格文件（{keys}）</source>
        <translation>Save the drafts listed, or another of the office’s lists, as a table file ({keys})</translation>
    </message>
    <message>
        <source>所列来稿：{title}，共 {count:,} 篇</source>
        <translation>Incoming drafts listed: {title}, total: {count:,}</translation>
    </message>
    <message>
        <source>共 {count} 篇</source>
        <translation>Total: {count}</translation>
    </message>
    <message>
        <source>没有读出</source>
        <translation>Could not be read</translation>
    </message>
    <message>
        <source>正在清点…</source>
        <translation>Counting…</translation>
    </message>
    <message>
        <source>，选中 {count} 篇</source>
        <translation>, selected: {count}</translation>
    </message>
    <message>
        <source>还没有来稿。把文件拖到这里，或选择导入。</source>
        <translation>No incoming drafts. Drag files here, or choose Import.</translation>
    </message>
    <message>
        <source>导入…</source>
        <translation>Import…</translation>
    </message>
    <message>
        <source>没有符合条件的来稿。</source>
        <translation>No incoming drafts match.</translation>
    </message>
    <message>
        <source>显示待处理来稿</source>
        <translation>Show drafts to deal with</translation>
    </message>
    <message>
        <source>领导批示</source>
        <translation>Instructions</translation>
    </message>
    <message>
        <source>统计</source>
        <translation>Counts</translation>
    </message>
    <message>
        <source>登记批示</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>全部领导</source>
        <translation>All leaders</translation>
    </message>
    <message>
        <source>全部责任单位</source>
        <translation>All responsible units</translation>
    </message>
    <message>
        <source>超期 {count} 件</source>
        <translation>Overdue: {count}</translation>
    </message>
    <message>
        <source>尚无回音 {count} 件</source>
        <translation>No answer yet: {count}</translation>
    </message>
    <message>
        <source>这样筛选没有批示。</source>
        <translation>No instructions match these filters.</translation>
    </message>
    <message>
        <source>还没有登记过领导批示。</source>
        <translation>No leaders’ instructions have been registered.</translation>
    </message>
    <message>
        <source>批示都已办结。</source>
        <translation>All instructions are closed.</translation>
    </message>
    <message>
        <source>没有待交办的批示。</source>
        <translation>No instructions to assign.</translation>
    </message>
    <message>
        <source>没有办理中的批示。</source>
        <translation>No instructions in hand.</translation>
    </message>
    <message>
        <source>没有超期的批示。</source>
        <translation>No overdue instructions.</translation>
    </message>
    <message>
        <source>还没有办结的批示。</source>
        <translation>No closed instructions.</translation>
    </message>
    <message>
        <source>待交办</source>
        <translation>To assign</translation>
    </message>
    <message>
        <source>办理中</source>
        <translation>In hand</translation>
    </message>
    <message>
        <source>超期</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>办理状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>按领导筛选</source>
        <translation>Filter by leader</translation>
    </message>
    <message>
        <source>按责任单位筛选</source>
        <translation>Filter by responsible unit</translation>
    </message>
    <message>
        <source>紧急信息</source>
        <translation>Urgent reports</translation>
    </message>
    <message>
        <source>跟踪中和已办结</source>
        <translation>Tracked and closed</translation>
    </message>
    <message>
        <source>跟踪中</source>
        <translation>Tracked</translation>
    </message>
    <message>
        <source>跟踪中 ({count})</source>
        <translation>Tracked ({count})</translation>
    </message>
    <message>
        <source>电话初报 Ctrl+T</source>
        <translation>Phone report Ctrl+T</translation>
    </message>
    <message>
        <source>没有正在跟踪的紧急信息。</source>
        <translation>No urgent reports are being tracked.</translation>
    </message>
    <message>
        <source>还没有办结的紧急信息。</source>
        <translation>Urgent reports not closed yet.</translation>
    </message>
</context>
<context>
    <name>ListRun</name>
    <message>
        <source>导出{name}</source>
        <translation>Export {name}</translation>
    </message>
    <message>
        <source>{title} {count:,} 行，已导出：{name}</source>
        <translation>{title}, rows: {count:,}, exported: {name}</translation>
    </message>
</context>
<context>
    <name>ListSheet</name>
    <message>
        <source>表格 XLSX（WPS、Excel）</source>
        <translation>XLSX table (WPS, Excel)</translation>
    </message>
    <message>
        <source>纯文本表格 CSV</source>
        <translation>Plain text table, CSV</translation>
    </message>
    <message>
        <source>数据 JSON（供其他程序读取）</source>
        <translation>JSON data (for other programs)</translation>
    </message>
    <message>
        <source>导出…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>导出清单</source>
        <translation>Export list</translation>
    </message>
    <message>
        <source>哪一份清单</source>
        <translation>Which list</translation>
    </message>
    <message>
        <source>存成哪种文件</source>
        <translation>File type</translation>
    </message>
    <message>
        <source>没有这个文件夹，清单没有写出。请另选地方。</source>
        <translation>This folder does not exist and the list was not written. Choose another place.</translation>
    </message>
    <message>
        <source>正在写出，关闭这个窗口也会写完。</source>
        <translation>Writing; it will finish even if this window is closed.</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>Locking</name>
    <message>
        <source>无人操作，{count} 秒后锁定</source>
        <translation>No activity; locking in {count} s</translation>
    </message>
    <message>
        <source>此处还有没存好的内容，暂未锁定，稍后再试</source>
        <translation>Something here is not saved yet; not locked for now, trying again later</translation>
    </message>
</context>
<context>
    <name>LogModel</name>
    <message>
        <source>时间</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>人员</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>事项</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>稿件、刊期</source>
        <translation>Draft or issue</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>机器</source>
        <translation>Computer</translation>
    </message>
</context>
<context>
    <name>LogScreen</name>
    <message>
        <source>导出清单…</source>
        <translation>Export list…</translation>
    </message>
    <message>
        <source>把列出的各条存成表格文件（Ctrl+Shift+S）</source>
        <translation>Save the entries listed as a table file (Ctrl+Shift+S)</translation>
    </message>
    <message>
        <source>核对全部</source>
        <translation>Verify all</translation>
    </message>
    <message>
        <source>核对台账是否首尾相接，记录、签字和存档文件是否未动（F9）</source>
        <translation>Verify that the log joins up, and that records, signatures and archive copies are unaltered (F9)</translation>
    </message>
    <message>
        <source>打开所涉的稿件或刊期</source>
        <translation>Open the draft or issue concerned</translation>
    </message>
    <message>
        <source>共 {count:,} 条</source>
        <translation>Total: {count:,}</translation>
    </message>
    <message>
        <source>没有符合条件的记录。</source>
        <translation>No records match.</translation>
    </message>
    <message>
        <source>看全部</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>还没有这样的记录。</source>
        <translation>No such records yet.</translation>
    </message>
</context>
<context>
    <name>LogTable</name>
    <message>
        <source>台账</source>
        <translation>Log</translation>
    </message>
</context>
<context>
    <name>LookOver</name>
    <message>
        <source>核对并建立</source>
        <translation>Check and found</translation>
    </message>
    <message>
        <source>按“建立档案”才写文件。要改哪一项，点它后面的“改”。</source>
        <translation>Nothing is written before “Found archive”. Use “Change” beside whatever you want to change.</translation>
    </message>
    <message>
        <source>改</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>改：{step}</source>
        <translation>Change: {step}</translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <source>跟随系统</source>
        <translation>Follow system</translation>
    </message>
    <message>
        <source>浅色</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>深色</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>只显示图标</source>
        <translation>Icons only</translation>
    </message>
    <message>
        <source>立即重新打开</source>
        <translation>Reopen now</translation>
    </message>
    <message>
        <source>恢复默认布局</source>
        <translation>Reset layout</translation>
    </message>
    <message>
        <source>再看一遍导览</source>
        <translation>Show the tour again</translation>
    </message>
    <message>
        <source>布局已恢复默认，下次打开窗口时生效</source>
        <translation>Layout reset; it takes effect when the window opens next</translation>
    </message>
    <message>
        <source>界面</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>只管这台机器上的这个窗口，选定即生效。</source>
        <translation>For this window on this computer only; takes effect at once.</translation>
    </message>
    <message>
        <source>语言 / Language</source>
        <translation>Language / 语言</translation>
    </message>
    <message>
        <source>界面的语言，下次打开窗口时生效。稿件、刊物和印出的文件不变。</source>
        <translation>The language of the window, from its next opening. Drafts, journals and printed files stay as they are.</translation>
    </message>
    <message>
        <source>外观</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>文稿显示大小</source>
        <translation>Text size on screen</translation>
    </message>
    <message>
        <source>屏幕上文稿的大小，再打开稿件时生效，不影响印出的字号。</source>
        <translation>Size of drafts on the screen, from the next draft opened; print is not affected.</translation>
    </message>
    <message>
        <source>左栏</source>
        <translation>Side bar</translation>
    </message>
    <message>
        <source>图标和文字</source>
        <translation>Icons and words</translation>
    </message>
    <message>
        <source>窗口大小、分栏和表格列宽都随手记住。</source>
        <translation>Window size, panes and column widths are remembered.</translation>
    </message>
</context>
<context>
    <name>LostList</name>
    <message>
        <source>会丢失的办理</source>
        <translation>Work that will be lost</translation>
    </message>
    <message>
        <source>另有更早的 {count} 项</source>
        <translation>and {count} earlier</translation>
    </message>
</context>
<context>
    <name>MadePage</name>
    <message>
        <source>本单位档案已建好</source>
        <translation>Your archive is ready</translation>
    </message>
    <message>
        <source>接下来</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>打开本单位档案</source>
        <translation>Open own archive</translation>
    </message>
</context>
<context>
    <name>MailFetch</name>
    <message>
        <source>由编辑登录后自动收信</source>
        <translation>Mail is fetched once an editor signs in</translation>
    </message>
    <message>
        <source>每 {minutes} 分钟收信一次</source>
        <translation>Fetching every {minutes} minute(s)</translation>
    </message>
    <message>
        <source>正在收信…</source>
        <translation>Fetching mail…</translation>
    </message>
    <message>
        <source>收信</source>
        <translation>Fetch mail</translation>
    </message>
    <message>
        <source>未能收信：这次运行还没有输入邮箱密码。</source>
        <translation>Mail not fetched: the mailbox password has not been entered since the program started.</translation>
    </message>
    <message>
        <source>请点“收稿方式…”输入密码。</source>
        <translation>Press “Intake settings…” to enter it.</translation>
    </message>
    <message>
        <source>未能收信：{what}</source>
        <translation>Mail not fetched: {what}</translation>
    </message>
    <message>
        <source>{came}，没有收完：{what}</source>
        <translation>{came}, not finished: {what}</translation>
    </message>
    <message>
        <source>上次收信 {time}，{came}</source>
        <translation>Last fetched {time}, {came}</translation>
    </message>
    <message>
        <source>没有新邮件</source>
        <translation>no new mail</translation>
    </message>
    <message>
        <source>收到 {count} 封</source>
        <translation>received: {count}</translation>
    </message>
    <message>
        <source>，{count} 份未收</source>
        <translation>, not taken in: {count}</translation>
    </message>
    <message>
        <source>，{count} 封服务器没有给出，下次再取</source>
        <translation>, not delivered by the server: {count}, to be fetched next time</translation>
    </message>
</context>
<context>
    <name>MailRow</name>
    <message>
        <source>另存邮件…</source>
        <translation>Save mail as…</translation>
    </message>
    <message>
        <source>{when} 发出</source>
        <translation>Sent {when}</translation>
    </message>
</context>
<context>
    <name>MailboxFields</name>
    <message>
        <source>只收这一天起的邮件</source>
        <translation>Only mail from this day on</translation>
    </message>
    <message>
        <source>测试连接</source>
        <translation>Test connection</translation>
    </message>
    <message>
        <source>从服务器取</source>
        <translation>List from server</translation>
    </message>
    <message>
        <source>选择…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>收信服务器（IMAP）</source>
        <translation>Incoming server (IMAP)</translation>
    </message>
    <message>
        <source>端口</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>加密方式</source>
        <translation>Encryption</translation>
    </message>
    <message>
        <source>账号</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>授权码或密码</source>
        <translation>App code or password</translation>
    </message>
    <message>
        <source>收哪个文件夹</source>
        <translation>Mail folder</translation>
    </message>
    <message>
        <source>每隔几分钟收一次</source>
        <translation>Fetch every (minutes)</translation>
    </message>
    <message>
        <source>证书文件（自建服务器才要）</source>
        <translation>Certificate file (only for an in-house server)</translation>
    </message>
    <message>
        <source>已连上，信箱里有 {count} 封邮件。</source>
        <translation>Connected. Messages in the mailbox: {count}.</translation>
    </message>
    <message>
        <source>选择证书文件</source>
        <translation>Choose certificate file</translation>
    </message>
    <message>
        <source>证书 (*.pem *.crt *.cer)</source>
        <translation>Certificates (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>所有文件 (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>正在连接…</source>
        <translation>Connecting…</translation>
    </message>
    <message>
        <source>服务器上有 {count} 个文件夹，请在“收哪个文件夹”里选。</source>
        <translation>Folders on the server: {count}. Choose one under “Mail folder”.</translation>
    </message>
    <message>
        <source>已记住，不改就不填</source>
        <translation>Remembered; leave blank to keep it</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>信息编辑台</source>
        <translation>Bulletin Desk</translation>
    </message>
</context>
<context>
    <name>ManualPaper</name>
    <message>
        <source>手册</source>
        <translation>Manual</translation>
    </message>
</context>
<context>
    <name>ManualWindow</name>
    <message>
        <source>手册</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>在手册里找</source>
        <translation>Find in the manual</translation>
    </message>
    <message>
        <source>后退（Alt+←）</source>
        <translation>Back (Alt+←)</translation>
    </message>
    <message>
        <source>前进（Alt+→）</source>
        <translation>Forward (Alt+→)</translation>
    </message>
    <message>
        <source>没有找到手册的文件（程序文件夹里的 docs）。重新安装程序可以补齐，其他一切照常。</source>
        <translation>The files of the manual were not found (docs in the program’s folder). Installing the program again brings them back; everything else works as usual.</translation>
    </message>
    <message>
        <source>手册：{page}</source>
        <translation>Manual: {page}</translation>
    </message>
    <message>
        <source>{count} 页里有，F3 看下一处</source>
        <translation>On {count} page(s); F3 for the next</translation>
    </message>
    <message>
        <source>手册里没有“{words}”</source>
        <translation>The manual does not mention “{words}”</translation>
    </message>
</context>
<context>
    <name>MarkedFiles</name>
    <message>
        <source>导出花脸稿…</source>
        <translation>Export marked copy…</translation>
    </message>
    <message>
        <source>带修订痕迹的 Word 文件（Ctrl+Shift+E）</source>
        <translation>Word file with tracked changes (Ctrl+Shift+E)</translation>
    </message>
    <message>
        <source>收回批改稿…</source>
        <translation>Take back corrected copy…</translation>
    </message>
    <message>
        <source>领导在 Word 里改过的文件，看过比对再收</source>
        <translation>A file a leader changed in Word; see the comparison, then take it in</translation>
    </message>
    <message>
        <source>清样</source>
        <translation>Clean proof</translation>
    </message>
    <message>
        <source>花脸稿</source>
        <translation>Marked copy</translation>
    </message>
    <message>
        <source>导出{what}</source>
        <translation>Export {what}</translation>
    </message>
    <message>
        <source>收回批改稿</source>
        <translation>Take back corrected copy</translation>
    </message>
    <message>
        <source>此稿已送审，还没保存的改动不计在内。</source>
        <translation>This draft has been submitted; changes not saved yet are not included.</translation>
    </message>
    <message>
        <source>写出 Word 文件</source>
        <translation>Write Word file</translation>
    </message>
    <message>
        <source>第 {number} 版清样已存为 {name}</source>
        <translation>Clean proof of version {number} saved as {name}</translation>
    </message>
    <message>
        <source>花脸稿已存为 {name}，到第 {number} 版共留痕 {count} 处</source>
        <translation>Marked copy saved as {name}; up to version {number}, tracked changes: {count}</translation>
    </message>
    <message>
        <source>花脸稿：与原稿相比</source>
        <translation>Marked copy: against the original</translation>
    </message>
    <message>
        <source>花脸稿：与上一版（第 {number} 版）相比</source>
        <translation>Marked copy: against the previous version ({number})</translation>
    </message>
    <message>
        <source>花脸稿：与已签版（第 {number} 版）相比</source>
        <translation>Marked copy: against the signed version ({number})</translation>
    </message>
    <message>
        <source>清样（不带痕迹）</source>
        <translation>Clean proof (no marks)</translation>
    </message>
    <message>
        <source>Word 文件 (*.docx *.doc *.wps *.rtf *.odt)</source>
        <translation>Word file (*.docx *.doc *.wps *.rtf *.odt)</translation>
    </message>
    <message>
        <source>所有文件 (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Word 文件 (*.docx)</source>
        <translation>Word file (*.docx)</translation>
    </message>
</context>
<context>
    <name>Mending</name>
    <message>
        <source>编更正</source>
        <translation>Prepare correction</translation>
    </message>
    <message>
        <source>更正《{journal}》{number}</source>
        <translation>Correct {journal} {number}</translation>
    </message>
    <message>
        <source>另出一期，印明更正内容，也可以重新刊发改正后的稿件；原来的一期不动，两期互相注明。</source>
        <translation>A further issue is published with the correction in print; it may carry the corrected drafts again. The original issue is not touched, and each refers to the other.</translation>
    </message>
    <message>
        <source>作废</source>
        <translation>Void</translation>
    </message>
    <message>
        <source>作废《{journal}》{number}</source>
        <translation>Void {journal} {number}</translation>
    </message>
    <message>
        <source>{number}的期号不再给别的刊期使用，采用、得分等统计不计本期。文件仍在档案中，另存时文件名注明作废。作废不能撤回。</source>
        <translation>The number {number} is not given to any other issue, and adoptions, points and other counts leave the issue out. Its files stay in the archive; saved copies are named as void. Voiding cannot be undone.</translation>
    </message>
    <message>
        <source>{count} 篇稿件回到待上版，可另期刊发</source>
        <translation>Drafts going back to ready, free for another issue: {count}</translation>
    </message>
    <message>
        <source>《{journal}》{number}已作废</source>
        <translation>{journal} {number} is now void</translation>
    </message>
    <message>
        <source>退回待上版</source>
        <translation>Return to ready</translation>
    </message>
    <message>
        <source>《{journal}》{number}的稿件退回待上版</source>
        <translation>Return the drafts of {journal} {number} to ready</translation>
    </message>
    <message>
        <source>本期已作废。{count} 篇稿件连同签发一并回到待上版，可另期刊发；本期仍是作废。</source>
        <translation>This issue is void. Its drafts ({count}) go back to ready together with their sign-off and can be published in another issue; this issue stays void.</translation>
    </message>
    <message>
        <source>{count} 篇稿件已回到待上版</source>
        <translation>Drafts returned to ready: {count}</translation>
    </message>
    <message>
        <source>更正已列入在编刊期</source>
        <translation>The correction is listed among the issues in preparation</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>合稿</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>以哪一篇为主稿</source>
        <translation>Main draft</translation>
    </message>
    <message>
        <source>把各篇正文接在主稿后面，供编写</source>
        <translation>Add the other texts after the main draft, for editing</translation>
    </message>
    <message>
        <source>其余各篇并入主稿，各单位照常计分；送审前可以拆开，主稿的旧版都在。</source>
        <translation>The others merge into the main draft and every unit keeps its points. They can be separated until it is submitted, and the main draft’s earlier versions stay.</translation>
    </message>
</context>
<context>
    <name>MergeSheet</name>
    <message>
        <source>合并</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>《{name}》与别的刊物合并为一份新刊物</source>
        <translation>Merge {name} with others into a new journal</translation>
    </message>
    <message>
        <source>《{name}》（{kind}）</source>
        <translation>{name} ({kind})</translation>
    </message>
    <message>
        <source>与哪些刊物合并</source>
        <translation>Journals to merge with</translation>
    </message>
    <message>
        <source>新刊物名称</source>
        <translation>Name of new journal</translation>
    </message>
    <message>
        <source>从哪天起出新刊物</source>
        <translation>New journal from</translation>
    </message>
    <message>
        <source>原来的刊物当天停刊，记明并入新刊物；新刊物另编期号，栏目、发送范围合在一起，随后可改。还没送审的稿件改为拟入新刊物，已送审、已签发的不动。</source>
        <translation>The old journals close that day, marked as merged into the new one. It has numbers of its own and takes over their sections and distribution, to be changed as you like. Drafts not yet submitted go to the new journal; those submitted or signed off are not touched.</translation>
    </message>
    <message>
        <source>请勾选要合并的刊物。</source>
        <translation>Tick the journals to merge.</translation>
    </message>
    <message>
        <source>请写新刊物的名称。</source>
        <translation>Enter the name of the new journal.</translation>
    </message>
</context>
<context>
    <name>MergeUnitsSheet</name>
    <message>
        <source>合并</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>单位合并</source>
        <translation>Merge units</translation>
    </message>
    <message>
        <source>哪些单位合并</source>
        <translation>Units to merge</translation>
    </message>
    <message>
        <source>哪些单位合并（并入后不再单列）</source>
        <translation>Units to merge (no longer listed separately)</translation>
    </message>
    <message>
        <source>一个新单位</source>
        <translation>A new unit</translation>
    </message>
    <message>
        <source>并入</source>
        <translation>Merge into</translation>
    </message>
    <message>
        <source>新单位名称</source>
        <translation>Name of the new unit</translation>
    </message>
    <message>
        <source>从哪天起</source>
        <translation>From</translation>
    </message>
    <message>
        <source>信息员一并转入，从这一天算起</source>
        <translation>Take the correspondents along from that day</translation>
    </message>
    <message>
        <source>原来的单位当天起不再列出，已有的稿件和统计照旧归各自名下；以后用旧名称来的稿件归并入的单位。审签领导、电话、类别和单独约定的任务不转，请在并入的单位里填。</source>
        <translation>From that day the old units are no longer listed; their drafts and figures stay under their own names. Later drafts under an old name go to the new unit. Leaders, phones, classes and agreed tasks are not taken along; enter them for the new unit.</translation>
    </message>
    <message>
        <source>请勾选要并入的单位。</source>
        <translation>Tick the units to merge.</translation>
    </message>
    <message>
        <source>合并成新单位的请至少勾选两个；只是换名称的，请用“更名…”。</source>
        <translation>To merge into a new unit tick at least two; for a mere change of name use “Rename…”.</translation>
    </message>
    <message>
        <source>请写新单位的名称。</source>
        <translation>Please write the name of the new unit.</translation>
    </message>
</context>
<context>
    <name>MessagesPanel</name>
    <message>
        <source>消息</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>复制</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>复制全部消息</source>
        <translation>Copy all messages</translation>
    </message>
    <message>
        <source>共 {count} 条</source>
        <translation>{count} in all</translation>
    </message>
    <message>
        <source>登录以来提示过的话都留在这里，换人时清空。</source>
        <translation>All that was said since you signed in is kept here until somebody else does.</translation>
    </message>
</context>
<context>
    <name>MonthGrid</name>
    <message>
        <source>出刊日历</source>
        <translation>Publication calendar</translation>
    </message>
    <message>
        <source>星期</source>
        <translation>Weekday</translation>
    </message>
</context>
<context>
    <name>MonthsPane</name>
    <message>
        <source>报送要点</source>
        <translation>Reporting guidance</translation>
    </message>
    <message>
        <source>拟定</source>
        <translation>Draw up</translation>
    </message>
    <message>
        <source>月份</source>
        <translation>Month</translation>
    </message>
</context>
<context>
    <name>Mover</name>
    <message>
        <source>上版</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>移动</source>
        <translation>Move</translation>
    </message>
    <message>
        <source>撤下</source>
        <translation>Take off</translation>
    </message>
    <message>
        <source>{deed}《{title}》</source>
        <translation>{deed}: “{title}”</translation>
    </message>
    <message>
        <source>{deed} {count} 篇</source>
        <translation>{deed}, drafts: {count}</translation>
    </message>
</context>
<context>
    <name>NameSheet</name>
    <message>
        <source>新版式名称</source>
        <translation>New layout name</translation>
    </message>
    <message>
        <source>存好后，在“刊物”里给刊物选用。</source>
        <translation>Once saved, choose it for a journal under “Journals”.</translation>
    </message>
    <message>
        <source>请写名称。</source>
        <translation>Enter a name.</translation>
    </message>
</context>
<context>
    <name>NewsBar</name>
    <message>
        <source>看新稿</source>
        <translation>See new text</translation>
    </message>
</context>
<context>
    <name>NoteRow</name>
    <message>
        <source>比对（Ctrl+D）</source>
        <translation>Compare (Ctrl+D)</translation>
    </message>
    <message>
        <source>批注</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>记下批注</source>
        <translation>Keep note</translation>
    </message>
    <message>
        <source>批注&#x3000;“{quote}”</source>
        <translation>Note  “{quote}”</translation>
    </message>
    <message>
        <source>取消 Esc</source>
        <translation>Cancel Esc</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>批注</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>只看未处理</source>
        <translation>Open only</translation>
    </message>
    <message>
        <source>到原文</source>
        <translation>To the passage</translation>
    </message>
    <message>
        <source>已处理</source>
        <translation>Dealt with</translation>
    </message>
    <message>
        <source>批注所选文字</source>
        <translation>Note on selection</translation>
    </message>
    <message>
        <source>共 {all} 条，{open} 条未处理</source>
        <translation>{all} in all, open: {open}</translation>
    </message>
    <message>
        <source>批注都已处理。</source>
        <translation>All notes have been dealt with.</translation>
    </message>
    <message>
        <source>还没有批注。选中文字后按 Ctrl+Shift+M，可以写给同事看，不会印出。</source>
        <translation>No notes yet. Select text and press Ctrl+Shift+M to write one for your colleagues; notes are not printed.</translation>
    </message>
    <message>
        <source>原文已删</source>
        <translation>Passage deleted</translation>
    </message>
    <message>
        <source>重新打开</source>
        <translation>Reopen</translation>
    </message>
    <message>
        <source>原文已删：“{quote}”</source>
        <translation>Passage deleted: “{quote}”</translation>
    </message>
    <message>
        <source>{who} 已于 {time} 处理</source>
        <translation>Dealt with by {who} at {time}</translation>
    </message>
</context>
<context>
    <name>NotesStrip</name>
    <message>
        <source>未处理的批注</source>
        <translation>Open notes</translation>
    </message>
    <message>
        <source>尚有 {count} 条批注未处理</source>
        <translation>Open notes: {count}</translation>
    </message>
    <message>
        <source>{title}“{quote}”&#x3000;{words}&#x3000;（{who} {at}）</source>
        <translation>{title} “{quote}”  {words}  ({who} {at})</translation>
    </message>
</context>
<context>
    <name>NoticePane</name>
    <message>
        <source>修改</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>通知单</source>
        <translation>Notice</translation>
    </message>
    <message>
        <source>撤销</source>
        <translation>Drop</translation>
    </message>
    <message>
        <source>导出一份，各单位共用…</source>
        <translation>Export one for all units…</translation>
    </message>
    <message>
        <source>导出每单位一份…</source>
        <translation>Export one per unit…</translation>
    </message>
    <message>
        <source>复制邮件正文</source>
        <translation>Copy message text</translation>
    </message>
    <message>
        <source>约稿单位</source>
        <translation>Units asked</translation>
    </message>
    <message>
        <source>{deadline}报送</source>
        <translation>Due {deadline}</translation>
    </message>
    <message>
        <source>联系人 {contact}</source>
        <translation>Contact {contact}</translation>
    </message>
    <message>
        <source>篇幅 {length}</source>
        <translation>Length {length}</translation>
    </message>
    <message>
        <source>报送要点：{point}</source>
        <translation>Guidance point: {point}</translation>
    </message>
    <message>
        <source>撤销理由：{words}</source>
        <translation>Reason for withdrawal: {words}</translation>
    </message>
    <message>
        <source>报送内容</source>
        <translation>What is wanted</translation>
    </message>
</context>
<context>
    <name>NoticesPage</name>
    <message>
        <source>提醒</source>
        <translation>Reminders</translation>
    </message>
    <message>
        <source>只管这台机器，选定即生效。</source>
        <translation>For this computer only; takes effect at once.</translation>
    </message>
    <message>
        <source>时限将到、收到急件时在桌面提醒</source>
        <translation>Notify on the desktop of deadlines and urgent drafts</translation>
    </message>
    <message>
        <source>桌面提醒</source>
        <translation>Desktop notices</translation>
    </message>
    <message>
        <source>窗口不在前面时也看得到。同一件事只提醒一次；关掉以后，窗口右上方的时限照旧显示。</source>
        <translation>Seen also while the window is behind others. Each matter is told once; when off, deadlines still show at the top right.</translation>
    </message>
</context>
<context>
    <name>Noting</name>
    <message>
        <source>写下批注，只在编辑部内看，不会印出</source>
        <translation>Write a note; only the editors see it, it is not printed</translation>
    </message>
    <message>
        <source>批注</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>请先选中要批注的文字</source>
        <translation>First select the text the note is about</translation>
    </message>
    <message>
        <source>此稿尚有 {count} 条批注未处理</source>
        <translation>Open notes on this draft: {count}</translation>
    </message>
    <message>
        <source>批注 {count}</source>
        <translation>Notes {count}</translation>
    </message>
</context>
<context>
    <name>NumberChoice</name>
    <message>
        <source>期号</source>
        <translation>Issue no.</translation>
    </message>
    <message>
        <source>合刊至第几期</source>
        <translation>Combined, to number</translation>
    </message>
    <message>
        <source>合刊，至</source>
        <translation>Combined, up to</translation>
    </message>
    <message>
        <source>如：第52期因印刷作废，号已对外公布</source>
        <translation>For example: No. 52 void because of a printing fault, its number already public</translation>
    </message>
    <message>
        <source>跳号理由</source>
        <translation>Reason for skipping</translation>
    </message>
    <message>
        <source>跳号须写明理由，记入期号簿。</source>
        <translation>A skipped number needs a reason, which goes into the number register.</translation>
    </message>
    <message>
        <source>{run}空缺，按理由记入期号簿。</source>
        <translation>{run} left empty; entered in the number register with the reason.</translation>
    </message>
</context>
<context>
    <name>Numbering</name>
    <message>
        <source>Tab&#x3000;改为{label}</source>
        <translation>Tab  change to {label}</translation>
    </message>
    <message>
        <source>Tab&#x3000;续编{label}</source>
        <translation>Tab  continue with {label}</translation>
    </message>
    <message>
        <source>Tab&#x3000;加序号{label}</source>
        <translation>Tab  number {label}</translation>
    </message>
</context>
<context>
    <name>OfferedSheet</name>
    <message>
        <source>改用新文字</source>
        <translation>Take new text</translation>
    </message>
    <message>
        <source>文字改动过，没有覆盖；表格已按新数据更新</source>
        <translation>The text had been edited and was not replaced; the tables have the new figures</translation>
    </message>
    <message>
        <source>重新统计</source>
        <translation>Count again</translation>
    </message>
    <message>
        <source>保留现有文字</source>
        <translation>Keep present text</translation>
    </message>
    <message>
        <source>现有文字</source>
        <translation>Present text</translation>
    </message>
    <message>
        <source>按新数据起草的文字</source>
        <translation>Text drafted from the new figures</translation>
    </message>
    <message>
        <source>改用新文字后，原来的文字仍在这篇稿件的版本里。</source>
        <translation>If the new text is taken, the old one stays among the versions of this draft.</translation>
    </message>
</context>
<context>
    <name>OfficePage</name>
    <message>
        <source>单位名称</source>
        <translation>Office name</translation>
    </message>
    <message>
        <source>县（市、区）</source>
        <translation>County</translation>
    </message>
    <message>
        <source>多久无人操作就锁定</source>
        <translation>Lock when idle for</translation>
    </message>
    <message>
        <source>单人办公</source>
        <translation>Single-seat office</translation>
    </message>
    <message>
        <source>必须设密码</source>
        <translation>Password required</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>还原</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>导出清单…</source>
        <translation>Export list…</translation>
    </message>
    <message>
        <source>把报送单位名录、期号登记等存成表格文件（{keys}）</source>
        <translation>Save the list of units, number register and more as a table file ({keys})</translation>
    </message>
    <message>
        <source>默认：{count} 分钟无人操作就锁定，不是单人办公，可以不设密码。</source>
        <translation>Default: locks after {count} idle minutes, not a single-seat office, passwords optional.</translation>
    </message>
    <message>
        <source>恢复默认</source>
        <translation>Reset</translation>
    </message>
    <message>
        <source>名称不动；按“保存”后生效</source>
        <translation>The name stays; takes effect once saved</translation>
    </message>
    <message>
        <source>本单位的设置</source>
        <translation>The office’s settings</translation>
    </message>
    <message>
        <source>{count} 分钟</source>
        <translation>{count} minutes</translation>
    </message>
    <message>
        <source>不自动锁定</source>
        <translation>Do not lock</translation>
    </message>
    <message>
        <source>请填写单位名称。</source>
        <translation>Enter the office’s name.</translation>
    </message>
    <message>
        <source>本单位的设置已保存</source>
        <translation>The office’s settings are saved</translation>
    </message>
    <message>
        <source>单位信息</source>
        <translation>office details</translation>
    </message>
    <message>
        <source>一个人承担收稿、编辑、审核、签发，可以签自己编的稿件；每次签名都记明“单人办公”，签发单和台账里看得到。</source>
        <translation>One person takes in, edits, reviews and signs off, and may sign drafts of their own. Every signature is marked “Single-seat office”, as the sign-off sheet and the log show.</translation>
    </message>
    <message>
        <source>没有密码的人下次登录时先设密码。各人的签发密钥由自己的密码保护。</source>
        <translation>Anyone without a password sets one at the next sign-in. Each person’s signing key is protected by their own password.</translation>
    </message>
</context>
<context>
    <name>OfficeScreen</name>
    <message>
        <source>没有保存的内容先放着，回来还在</source>
        <translation>Unsaved entries are set aside and are there when you come back</translation>
    </message>
    <message>
        <source>在左边换一部分，在名单里换一个人、一份刊物</source>
        <translation>Change part on the left, or choose a person or journal in the list</translation>
    </message>
    <message>
        <source>保存正在填的表</source>
        <translation>Save the form</translation>
    </message>
    <message>
        <source>改写栏目、版式的一项</source>
        <translation>Edit a section or a layout setting</translation>
    </message>
    <message>
        <source>上移、下移一个栏目</source>
        <translation>Move a section up or down</translation>
    </message>
    <message>
        <source>去掉一个栏目</source>
        <translation>Remove a section</translation>
    </message>
    <message>
        <source>这里只供查看。修改需要“{roles}”职责，请找{names}办理。</source>
        <translation>For viewing only. Changes need the “{roles}” role; ask {names}.</translation>
    </message>
    <message>
        <source>”或“</source>
        <translation>” or “</translation>
    </message>
</context>
<context>
    <name>OfficeStep</name>
    <message>
        <source>单位和管理员</source>
        <translation>Office and administrator</translation>
    </message>
    <message>
        <source>另建一个空的档案文件，示例单位原样保留。到最后一步才写文件，中途可以返回、退出。</source>
        <translation>Makes a new empty archive; the sample office stays as it is. Nothing is written before the last step, so you can go back or leave.</translation>
    </message>
    <message>
        <source>单位名称</source>
        <translation>Office name</translation>
    </message>
    <message>
        <source>如：云岭县人民政府办公室</source>
        <translation>e.g. Yunling County Government Office</translation>
    </message>
    <message>
        <source>县（市、区）</source>
        <translation>County</translation>
    </message>
    <message>
        <source>如：云岭县</source>
        <translation>e.g. Yunling County</translation>
    </message>
    <message>
        <source>管理员姓名</source>
        <translation>Administrator’s name</translation>
    </message>
    <message>
        <source>登录名</source>
        <translation>Login name</translation>
    </message>
    <message>
        <source>姓名拼音即可，如 zhouyq</source>
        <translation>The name in pinyin will do, e.g. zhouyq</translation>
    </message>
    <message>
        <source>密码</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>再输一遍密码</source>
        <translation>Password again</translation>
    </message>
    <message>
        <source>单人办公：信息工作由一人承担，可以自编自签，每次签名都注明“单人办公”</source>
        <translation>Single-seat office: one person does all the work and may edit and sign; each signature says “single-seat office”</translation>
    </message>
    <message>
        <source>选择…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>档案文件存放在</source>
        <translation>Keep the archive in</translation>
    </message>
    <message>
        <source>请填写。</source>
        <translation>Please fill this in.</translation>
    </message>
    <message>
        <source>请选定档案文件的位置。</source>
        <translation>Please choose where the archive goes.</translation>
    </message>
    <message>
        <source>单人办公</source>
        <translation>Single-seat office</translation>
    </message>
    <message>
        <source>{office}（{county}）</source>
        <translation>{office} ({county})</translation>
    </message>
    <message>
        <source>管理员：{name}，登录名 {login}</source>
        <translation>Administrator: {name}, login name {login}</translation>
    </message>
    <message>
        <source>档案文件：{file}</source>
        <translation>Archive file: {file}</translation>
    </message>
    <message>
        <source>档案 (*.db)</source>
        <translation>Archive (*.db)</translation>
    </message>
</context>
<context>
    <name>OldIssuesSheet</name>
    <message>
        <source>收入旧刊</source>
        <translation>Take in old issues</translation>
    </message>
    <message>
        <source>正在读旧刊…</source>
        <translation>Reading old issues…</translation>
    </message>
    <message>
        <source>放弃核对结果</source>
        <translation>Discard what was checked</translation>
    </message>
    <message>
        <source>改过的地方还没有收入，重新选择后要从头核对。</source>
        <translation>Your changes are not taken in yet; choosing again means checking from the start.</translation>
    </message>
    <message>
        <source>正在核对…</source>
        <translation>Checking…</translation>
    </message>
    <message>
        <source>正在收入旧刊…</source>
        <translation>Taking in old issues…</translation>
    </message>
    <message>
        <source>这里没有可读的旧刊文件。请另选文件夹。</source>
        <translation>There are no readable old issues here. Choose another folder.</translation>
    </message>
    <message>
        <source>另有 {count} 个文件不是文档，没有读。</source>
        <translation>Other files that are not documents and were not read: {count}.</translation>
    </message>
    <message>
        <source>停止后还有 {count} 份没有读。</source>
        <translation>Stopped; files not read: {count}.</translation>
    </message>
    <message>
        <source>收入 {count} 期</source>
        <translation>Take in {count}</translation>
    </message>
    <message>
        <source>收入后成为已成刊的各期，不能撤回，只能声明作废。</source>
        <translation>Once taken in they are published issues; this cannot be undone, they can only be declared void.</translation>
    </message>
    <message>
        <source>没有可以收入的新刊期。</source>
        <translation>There are no new issues to take in.</translation>
    </message>
    <message>
        <source>继续收入其余 {count} 期</source>
        <translation>Take in the other {count}</translation>
    </message>
    <message>
        <source>返回核对 {count} 份</source>
        <translation>Back to check {count}</translation>
    </message>
</context>
<context>
    <name>OldRun</name>
    <message>
        <source>读旧刊</source>
        <translation>Read old issues</translation>
    </message>
</context>
<context>
    <name>OncePage</name>
    <message>
        <source>合稿分摊</source>
        <translation>Sharing of merged drafts</translation>
    </message>
    <message>
        <source>取位</source>
        <translation>Rounding</translation>
    </message>
    <message>
        <source>表扬和点名</source>
        <translation>Commended and named</translation>
    </message>
</context>
<context>
    <name>OnePdf</name>
    <message>
        <source>已由版面预览生成 {name}，换行和分页与印刷稿可能略有出入</source>
        <translation>{name} was made from the preview; line and page breaks may differ slightly from the printed issue</translation>
    </message>
    <message>
        <source>已导出 {name}</source>
        <translation>Exported {name}</translation>
    </message>
    <message>
        <source>由预览生成</source>
        <translation>Make from preview</translation>
    </message>
    <message>
        <source>可以由版面预览直接生成 PDF：文字齐全、可以检索，换行和分页与印刷稿可能略有出入，文件属性里会注明。</source>
        <translation>A PDF can be made straight from the preview: all text is there and searchable; line and page breaks may differ slightly from the printed issue, which the file’s properties will say.</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>填写的内容先放着，再打开时还在</source>
        <translation>What you filled in is kept and will be here when you open it again</translation>
    </message>
    <message>
        <source>误登作废</source>
        <translation>Void as entered in error</translation>
    </message>
    <message>
        <source>这件事登记错了：不再计时，文字稿可以归到别的事件。</source>
        <translation>This was recorded by mistake: time no longer runs, and its text can be given to another event.</translation>
    </message>
    <message>
        <source>重新跟踪</source>
        <translation>Track again</translation>
    </message>
    <message>
        <source>情况有变，接着跟踪：续报时限重新起算。</source>
        <translation>Things have changed, so tracking goes on: follow-up deadlines start afresh.</translation>
    </message>
    <message>
        <source>撤销</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>选中的这一条登记错了：留在记录里，不再计算。</source>
        <translation>The selected entry was recorded by mistake: it stays on record and no longer counts.</translation>
    </message>
</context>
<context>
    <name>Originals</name>
    <message>
        <source>这类文件不直接打开，可另存后查看。</source>
        <translation>Files of this kind are not opened directly; save it elsewhere to view it.</translation>
    </message>
    <message>
        <source>另存原件</source>
        <translation>Save original as</translation>
    </message>
    <message>
        <source>原件已存为 {name}</source>
        <translation>Original saved as {name}</translation>
    </message>
    <message>
        <source>邮件</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>另存邮件</source>
        <translation>Save e-mail as</translation>
    </message>
    <message>
        <source>邮件已存为 {name}</source>
        <translation>E-mail saved as {name}</translation>
    </message>
    <message>
        <source>已打开原件的只读副本</source>
        <translation>A read-only copy of the original is open</translation>
    </message>
    <message>
        <source>没有程序能打开这份原件，可另存后查看。</source>
        <translation>No program can open this original; save it elsewhere to view it.</translation>
    </message>
</context>
<context>
    <name>OutSheet</name>
    <message>
        <source>在外份数</source>
        <translation>Copies out</translation>
    </message>
    <message>
        <source>刊期</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>份号</source>
        <translation>Copy no.</translation>
    </message>
    <message>
        <source>报送对象</source>
        <translation>Recipient</translation>
    </message>
    <message>
        <source>情况</source>
        <translation>State</translation>
    </message>
    <message>
        <source>方式</source>
        <translation>Method</translation>
    </message>
    <message>
        <source>发出</source>
        <translation>Sent out</translation>
    </message>
    <message>
        <source>现由谁持有</source>
        <translation>Held by</translation>
    </message>
    <message>
        <source>没有在外的份数：发出的都已签收，涉密的都已清退。</source>
        <translation>No copies are out: all copies sent have been signed for, and all classified copies returned.</translation>
    </message>
    <message>
        <source>打开登记簿</source>
        <translation>Open register</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>回车打开登记簿</source>
        <translation>Press Enter to open the register</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>档案现有稿件 {drafts} 篇、刊物 {issues} 期，最后一项办理在 {at}。</source>
        <translation>The archive now holds drafts: {drafts}, issues: {issues}; the last entry is of {at}.</translation>
    </message>
    <message>
        <source>原来的档案另存为“{file}”，与档案在同一文件夹。</source>
        <translation>The former archive was saved as “{file}” in the same folder.</translation>
    </message>
    <message>
        <source>。</source>
        <translation>.</translation>
    </message>
    <message>
        <source>备份里有 {count} 处在备份以前就被改动过，可在台账里逐一核对。</source>
        <translation>Places in the backup altered before it was made: {count}. They can be checked one by one in the Log.</translation>
    </message>
    <message>
        <source>已从备份恢复</source>
        <translation>Restored from backup</translation>
    </message>
    <message>
        <source>丢失的办理</source>
        <translation>Work lost</translation>
    </message>
    <message>
        <source>损坏的档案另存为“{file}”，与档案在同一文件夹。</source>
        <translation>The damaged archive was saved as “{file}” in the same folder.</translation>
    </message>
    <message>
        <source>登记已缺失的稿件，文字另存在文件夹“{folder}”里。</source>
        <translation>Texts of drafts whose entries are lost were saved in the folder “{folder}”.</translation>
    </message>
    <message>
        <source>台账有缺失，核对台账时会指出从哪一条起。</source>
        <translation>The log has gaps; verifying it will show from which entry.</translation>
    </message>
    <message>
        <source>{table}：读出 {read} 条，缺失 {lost}</source>
        <translation>{table}: read {read}, lost {lost}</translation>
    </message>
    <message>
        <source>{n} 条</source>
        <translation>{n}</translation>
    </message>
    <message>
        <source>多少不明</source>
        <translation>number unknown</translation>
    </message>
    <message>
        <source>已修复，但有缺失</source>
        <translation>Repaired, with losses</translation>
    </message>
    <message>
        <source>已修复</source>
        <translation>Repaired</translation>
    </message>
    <message>
        <source>缺失的内容</source>
        <translation>What was lost</translation>
    </message>
</context>
<context>
    <name>OutcomePage</name>
    <message>
        <source>没有收入的文件</source>
        <translation>Files not taken in</translation>
    </message>
    <message>
        <source>文件</source>
        <translation>File</translation>
    </message>
    <message>
        <source>为什么没有收</source>
        <translation>Why not</translation>
    </message>
    <message>
        <source>选中的各期都已收入，可在“档案·刊期”里查看，也可以检索。</source>
        <translation>All selected issues were taken in; see them under “Archive · Issues” or search for them.</translation>
    </message>
    <message>
        <source>复制清单</source>
        <translation>Copy list</translation>
    </message>
    <message>
        <source>，{count} 份没有收</source>
        <translation>, not taken in: {count}</translation>
    </message>
    <message>
        <source>收入 {taken} 期{left}。</source>
        <translation>Issues taken in: {taken}{left}.</translation>
    </message>
    <message>
        <source>{number}&#x3000;停止前没有轮到</source>
        <translation>{number}  not reached before stopping</translation>
    </message>
    <message>
        <source>没有选中</source>
        <translation>Not selected</translation>
    </message>
</context>
<context>
    <name>OutcomeSheet</name>
    <message>
        <source>仍是明文的文件</source>
        <translation>Files still unencrypted</translation>
    </message>
    <message>
        <source>没有办成</source>
        <translation>Not done</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>提纲</source>
        <translation>Outline</translation>
    </message>
    <message>
        <source>还没有标题。按 Alt+1 设标题，Alt+2 至 Alt+5 设各级小标题。</source>
        <translation>No headings yet. Alt+1 sets the title, Alt+2 to Alt+5 the headings of each level.</translation>
    </message>
    <message>
        <source>共 {count} 条</source>
        <translation>{count} in all</translation>
    </message>
    <message>
        <source>收起提纲（Ctrl+Shift+O）</source>
        <translation>Hide outline (Ctrl+Shift+O)</translation>
    </message>
</context>
<context>
    <name>PackingSheet</name>
    <message>
        <source>导出交换包</source>
        <translation>Export exchange packet</translation>
    </message>
    <message>
        <source>可装进交换包的稿件和刊期</source>
        <translation>Drafts and issues that can be packed</translation>
    </message>
    <message>
        <source>类别</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>标题</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>单位、状态</source>
        <translation>Unit, state</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>按标题、单位查找</source>
        <translation>Find by title or unit</translation>
    </message>
    <message>
        <source>报送单位名录</source>
        <translation>List of units</translation>
    </message>
    <message>
        <source>本单位用词和纠错</source>
        <translation>The office’s own words and corrections</translation>
    </message>
    <message>
        <source>导出…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>勾选所列</source>
        <translation>Tick all listed</translation>
    </message>
    <message>
        <source>全不选</source>
        <translation>Untick all</translation>
    </message>
    <message>
        <source>交换包{day}</source>
        <translation>Exchange packet {day}</translation>
    </message>
    <message>
        <source>交换包 (*{suffix})</source>
        <translation>Exchange packets (*{suffix})</translation>
    </message>
    <message>
        <source>正在写出交换包，Esc 停止。</source>
        <translation>Writing the packet. Esc stops it.</translation>
    </message>
    <message>
        <source>已选 {what}</source>
        <translation>Selected: {what}</translation>
    </message>
    <message>
        <source>请勾选要带走的内容</source>
        <translation>Tick what is to be packed</translation>
    </message>
    <message>
        <source>停止</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>已导出 {name}。签名指纹 {fingerprint}，请告知接收方，首次收入时核对。</source>
        <translation>{name} exported. Signature fingerprint {fingerprint}: tell the receiving office, which should check it at the first packet.</translation>
    </message>
    <message>
        <source>已导出交换包 {name}</source>
        <translation>Exchange packet {name} exported</translation>
    </message>
    <message>
        <source>已停止，没有留下交换包。</source>
        <translation>Stopped; no packet was left behind.</translation>
    </message>
</context>
<context>
    <name>PagesBar</name>
    <message>
        <source>缩小（Ctrl+-）</source>
        <translation>Zoom out (Ctrl+-)</translation>
    </message>
    <message>
        <source>放大（Ctrl++）</source>
        <translation>Zoom in (Ctrl++)</translation>
    </message>
    <message>
        <source>实际大小（Ctrl+0）</source>
        <translation>Actual size (Ctrl+0)</translation>
    </message>
    <message>
        <source>适合宽度</source>
        <translation>Fit width</translation>
    </message>
    <message>
        <source>整页</source>
        <translation>Whole page</translation>
    </message>
    <message>
        <source>双页</source>
        <translation>Two pages</translation>
    </message>
    <message>
        <source>大小 {percent}%，按此恢复实际大小</source>
        <translation>Size {percent}%; press for actual size</translation>
    </message>
    <message>
        <source>第 {number} 页，共 {count} 页</source>
        <translation>Page {number} of {count}</translation>
    </message>
    <message>
        <source>没有页面</source>
        <translation>No pages</translation>
    </message>
</context>
<context>
    <name>PagesView</name>
    <message>
        <source>版面预览</source>
        <translation>Layout preview</translation>
    </message>
    <message>
        <source>没有页面</source>
        <translation>No pages</translation>
    </message>
    <message>
        <source>第 {number} 页，共 {count} 页</source>
        <translation>Page {number} of {count}</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>正在档案里查找…</source>
        <translation>Searching the archive…</translation>
    </message>
    <message>
        <source>没有这样的命令、去处或稿件</source>
        <translation>No such command, place or draft</translation>
    </message>
    <message>
        <source>共 {count} 项&#x3000;↑↓ 选择&#x3000;Enter 办理&#x3000;Esc 关闭</source>
        <translation>{count} found  ↑↓ choose  Enter run  Esc close</translation>
    </message>
    <message>
        <source>命令和去处</source>
        <translation>Commands and places</translation>
    </message>
</context>
<context>
    <name>PaletteField</name>
    <message>
        <source>查命令、去处、设置、稿件：词语或拼音首字母，如 qf</source>
        <translation>Find commands, places, settings and drafts</translation>
    </message>
    <message>
        <source>查命令和去处</source>
        <translation>Find commands and places</translation>
    </message>
</context>
<context>
    <name>Panes</name>
    <message>
        <source>新建一期</source>
        <translation>New issue</translation>
    </message>
    <message>
        <source>《{name}》没有在编的刊期。</source>
        <translation>{name} has no issues in preparation.</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>附扫描件</source>
        <translation>Attach scan</translation>
    </message>
    <message>
        <source>S，也可把文件拖到这里</source>
        <translation>S; files can also be dropped here</translation>
    </message>
    <message>
        <source>转印增刊</source>
        <translation>Reprint as supplement</translation>
    </message>
    <message>
        <source>更正</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>撤销登记</source>
        <translation>Withdraw entry</translation>
    </message>
    <message>
        <source>{who} {at} 登记</source>
        <translation>Registered by {who}, {at}</translation>
    </message>
    <message>
        <source>整期</source>
        <translation>Whole issue</translation>
    </message>
    <message>
        <source>原文</source>
        <translation>Original text</translation>
    </message>
    <message>
        <source>已转印增刊{journal}（{day}），打开新稿</source>
        <translation>Reprinted in supplement {journal} ({day}); open the new draft</translation>
    </message>
    <message>
        <source>打开扫描件 {name}</source>
        <translation>Open scan {name}</translation>
    </message>
    <message>
        <source>将要刊出的文字</source>
        <translation>Text to be published</translation>
    </message>
</context>
<context>
    <name>PaperDesk</name>
    <message>
        <source>打印签发单	P</source>
        <translation>Print sign-off sheet	P</translation>
    </message>
    <message>
        <source>登记纸质签字…	Shift+P</source>
        <translation>Record paper signature…	Shift+P</translation>
    </message>
    <message>
        <source>打印签发单</source>
        <translation>Print sign-off sheet</translation>
    </message>
    <message>
        <source>签发单已打开，可以打印。文件为 {path}</source>
        <translation>The sign-off sheet is open and can be printed. The file is {path}</translation>
    </message>
    <message>
        <source>没有程序能打开签发单，文件在 {path}</source>
        <translation>No program can open the sign-off sheet; the file is {path}</translation>
    </message>
</context>
<context>
    <name>PapersSheet</name>
    <message>
        <source>每份单独一个文件</source>
        <translation>One file each</translation>
    </message>
    <message>
        <source>采用、退稿通知单</source>
        <translation>Adoption and decline notices</translation>
    </message>
    <message>
        <source>导出…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>导出到哪个文件夹</source>
        <translation>Folder to export to</translation>
    </message>
    <message>
        <source>正在统计…</source>
        <translation>Counting…</translation>
    </message>
    <message>
        <source>应发稿酬 {count} 笔，导出 Word 和 Excel 各一份。</source>
        <translation>Fees due: {count}. Exported both as Word and as Excel.</translation>
    </message>
    <message>
        <source>没有应发的稿酬：计分办法没有规定稿酬，或这一时段没有采用稿件。</source>
        <translation>No fees are due: the scoring scheme sets none, or nothing was adopted in this period.</translation>
    </message>
    <message>
        <source>共 {count} 份，每份另起一页。</source>
        <translation>{count} in all, each on a page of its own.</translation>
    </message>
    <message>
        <source>这一时段没有要通知的稿件。</source>
        <translation>No draft of this period needs a notice.</translation>
    </message>
    <message>
        <source>已写出 {count} 个文件，在 {folder}</source>
        <translation>Files written: {count}, in {folder}</translation>
    </message>
    <message>
        <source>通知单</source>
        <translation>Notice</translation>
    </message>
    <message>
        <source>报送、采用、计分和尚缺事项，每个单位一份。</source>
        <translation>Submitted, adopted, points and what is still missing, one letter per unit.</translation>
    </message>
    <message>
        <source>落款日期</source>
        <translation>Date of signature</translation>
    </message>
</context>
<context>
    <name>PartTable</name>
    <message>
        <source>还没有写这一部分。</source>
        <translation>Nothing written in this part yet.</translation>
    </message>
    <message>
        <source>加一条</source>
        <translation>Add row</translation>
    </message>
    <message>
        <source>上移</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>下移</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>去掉</source>
        <translation>Remove</translation>
    </message>
</context>
<context>
    <name>PasswordFields</name>
    <message>
        <source>新密码</source>
        <translation>New password</translation>
    </message>
    <message>
        <source>再输一遍</source>
        <translation>Again</translation>
    </message>
    <message>
        <source>请输入密码。</source>
        <translation>Enter the password.</translation>
    </message>
    <message>
        <source>两遍密码不一样，请再输一遍。</source>
        <translation>The two entries differ; please enter it again.</translation>
    </message>
    <message>
        <source>不足 8 位或字符太单一，容易被猜中，建议再长些。</source>
        <translation>Shorter than 8 or too uniform, so easily guessed; a longer one is better.</translation>
    </message>
    <message>
        <source>大写锁定似乎开着。</source>
        <translation>Caps Lock seems to be on.</translation>
    </message>
</context>
<context>
    <name>PasswordSheet</name>
    <message>
        <source>修改密码</source>
        <translation>Change password</translation>
    </message>
    <message>
        <source>{name}的密码。忘记了只能由管理员重置。</source>
        <translation>Password of {name}. If forgotten, only the administrator can reset it.</translation>
    </message>
    <message>
        <source>现在的密码（没有就不填）</source>
        <translation>Present password (leave empty if none)</translation>
    </message>
    <message>
        <source>再输一遍新密码</source>
        <translation>New password again</translation>
    </message>
    <message>
        <source>本单位要求设密码，不能空着。</source>
        <translation>This office requires passwords; it cannot be empty.</translation>
    </message>
</context>
<context>
    <name>PasteSheet</name>
    <message>
        <source>登记</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>粘贴名单</source>
        <translation>Paste list</translation>
    </message>
    <message>
        <source>把采用通报或表格复制过来粘贴：带序号、项目符号的各行，或从 Word、表格里复制的几列都可以；
刊名单独成行的（如《每日要情》第128期），管到下一个刊名。</source>
        <translation>Copy an adoption circular or table and paste it: numbered or bulleted lines, or columns copied from Word or a spreadsheet.
A line with only a journal’s name (such as 《每日要情》第128期) applies until the next such line.</translation>
    </message>
    <message>
        <source>还没有勾选要登记的条目。</source>
        <translation>No entries are ticked.</translation>
    </message>
    <message>
        <source>第{row}条没有文稿，也没有单位，请选定或去掉勾选。</source>
        <translation>Row {row} has neither draft nor unit. Choose one or untick it.</translation>
    </message>
    <message>
        <source>名单里没有写刊名的，请在这里写明。</source>
        <translation>The list names no journal in places. Enter it here.</translation>
    </message>
    <message>
        <source>已登记过</source>
        <translation>Already registered</translation>
    </message>
    <message>
        <source>第{row}条已经登记过，已去掉勾选；其余的还没有登记，请再按一次“登记”。</source>
        <translation>Row {row} is registered already and has been unticked. The rest are not registered yet: press “Register” again.</translation>
    </message>
    <message>
        <source>没有读出条目：一条一行，带标题。</source>
        <translation>No entries could be read. Put one on a line, with its title.</translation>
    </message>
    <message>
        <source>登记 {count} 条</source>
        <translation>Register {count}</translation>
    </message>
    <message>
        <source>名单粘贴后在下面核对</source>
        <translation>Paste the list, then check it below</translation>
    </message>
    <message>
        <source>{verdict} {count}</source>
        <translation>{verdict} {count}</translation>
    </message>
    <message>
        <source>读出 {rows} 条：{parts}；已勾选 {ticked} 条</source>
        <translation>Entries read: {rows}: {parts}; ticked: {ticked}</translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
    <message>
        <source>名单</source>
        <translation>List</translation>
    </message>
    <message>
        <source>刊物、期号、日期用于名单里没有写明的各条。</source>
        <translation>Journal, issue and date are for entries where the list does not give them.</translation>
    </message>
</context>
<context>
    <name>PasteTable</name>
    <message>
        <source>通报中的标题</source>
        <translation>Title in circular</translation>
    </message>
    <message>
        <source>我方文稿</source>
        <translation>Our draft</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>刊物、期号</source>
        <translation>Journal, issue</translation>
    </message>
    <message>
        <source>核对</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>名单里的各条</source>
        <translation>Entries in the list</translation>
    </message>
    <message>
        <source>登记这一条</source>
        <translation>Register this entry</translation>
    </message>
    <message>
        <source>第{row}条的我方文稿</source>
        <translation>Our draft for row {row}</translation>
    </message>
    <message>
        <source>（没有文稿，登在单位名下）</source>
        <translation>(no draft, registered under the unit)</translation>
    </message>
    <message>
        <source>另选…</source>
        <translation>Choose another…</translation>
    </message>
    <message>
        <source>第{row}条的单位</source>
        <translation>Unit for row {row}</translation>
    </message>
    <message>
        <source>已核对</source>
        <translation>Checked</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>人员</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>新增</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>在用 {count} 人</source>
        <translation>Active: {count}</translation>
    </message>
    <message>
        <source>，停用 {count} 人</source>
        <translation>, disabled: {count}</translation>
    </message>
    <message>
        <source>人员 {name}</source>
        <translation>Person {name}</translation>
    </message>
    <message>
        <source>没有职责</source>
        <translation>No roles</translation>
    </message>
    <message>
        <source>停用</source>
        <translation>Disable</translation>
    </message>
    <message>
        <source>未设密码</source>
        <translation>No password</translation>
    </message>
    <message>
        <source>还没有登录过</source>
        <translation>Never signed in</translation>
    </message>
    <message>
        <source>上次登录：{when}</source>
        <translation>Last signed in {when}</translation>
    </message>
    <message>
        <source>在用</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>已停用，不能登录</source>
        <translation>Disabled, cannot sign in</translation>
    </message>
    <message>
        <source>已设密码</source>
        <translation>Password set</translation>
    </message>
    <message>
        <source>{name}的信息已保存</source>
        <translation>Details of {name} saved</translation>
    </message>
    <message>
        <source>改{name}的信息</source>
        <translation>Change details of {name}</translation>
    </message>
    <message>
        <source>{name}的密码已重置</source>
        <translation>Password of {name} reset</translation>
    </message>
</context>
<context>
    <name>PeopleStep</name>
    <message>
        <source>人员和账号</source>
        <translation>People and accounts</translation>
    </message>
    <message>
        <source>写上编辑、科长和签发的领导。不用设密码：各人第一次登录时自己设。空着的行不算；管理员已经有了，不用再写。</source>
        <translation>Enter editors, the section head and the signatories. No passwords are needed: everyone sets one when first signing in. Empty lines do not count; the administrator is there already.</translation>
    </message>
    <message>
        <source>以后在“设置→人员”里添加。</source>
        <translation>Add them later in Settings → People.</translation>
    </message>
    <message>
        <source>再加一人</source>
        <translation>Add another</translation>
    </message>
    <message>
        <source>{name}：{roles}，登录名 {login}</source>
        <translation>{name}: {roles}, login name {login}</translation>
    </message>
    <message>
        <source>只有管理员一人</source>
        <translation>The administrator alone</translation>
    </message>
    <message>
        <source>请把姓名和登录名都写上。</source>
        <translation>Enter both name and login name.</translation>
    </message>
    <message>
        <source>登录名“{login}”已经有人用，请换一个。</source>
        <translation>The login name “{login}” is taken; choose another.</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>登录名</source>
        <translation>Login name</translation>
    </message>
    <message>
        <source>职责</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>职务</source>
        <translation>Post</translation>
    </message>
</context>
<context>
    <name>PeriodChoice</name>
    <message>
        <source>今年</source>
        <translation>This year</translation>
    </message>
    <message>
        <source>本季度</source>
        <translation>This quarter</translation>
    </message>
    <message>
        <source>本月</source>
        <translation>This month</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>全部日期</source>
        <translation>All dates</translation>
    </message>
    <message>
        <source>今天</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>本周</source>
        <translation>This week</translation>
    </message>
    <message>
        <source>起止日期…</source>
        <translation>Dates…</translation>
    </message>
    <message>
        <source>起始日期</source>
        <translation>Start date</translation>
    </message>
    <message>
        <source>截止日期</source>
        <translation>End date</translation>
    </message>
    <message>
        <source>至</source>
        <translation>to</translation>
    </message>
</context>
<context>
    <name>PeriodField</name>
    <message>
        <source>时段</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>前一时段</source>
        <translation>Previous period</translation>
    </message>
    <message>
        <source>后一时段</source>
        <translation>Next period</translation>
    </message>
    <message>
        <source>开始日期在结束日期之后。</source>
        <translation>The start date is after the end date.</translation>
    </message>
    <message>
        <source>起止日期（含当日）</source>
        <translation>Start and end dates (both included)</translation>
    </message>
    <message>
        <source>开始日期</source>
        <translation>Start date</translation>
    </message>
    <message>
        <source>结束日期</source>
        <translation>End date</translation>
    </message>
    <message>
        <source>时段种类</source>
        <translation>Kind of period</translation>
    </message>
    <message>
        <source>统计口径</source>
        <translation>Basis</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>登录名</source>
        <translation>Login name</translation>
    </message>
    <message>
        <source>姓名拼音即可</source>
        <translation>The name in pinyin will do</translation>
    </message>
    <message>
        <source>职务</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>如：信息科科长</source>
        <translation>For example: Head of the Information Section</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>还原</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>重置密码…</source>
        <translation>Reset password…</translation>
    </message>
    <message>
        <source>停用…</source>
        <translation>Disable…</translation>
    </message>
    <message>
        <source>新增人员</source>
        <translation>New person</translation>
    </message>
    <message>
        <source>新人员没有密码，第一次登录后自己设；要先给密码，保存后点“重置密码”。</source>
        <translation>A new person has no password and sets one at the first sign-in. To give one beforehand, save, then press “Reset password”.</translation>
    </message>
    <message>
        <source>此人的信息刚在别处改过，现在是：{name}，登录名 {login}，职务“{post}”，职责{roles}。再按“保存”以这里写的为准，按“还原”看现在的。</source>
        <translation>This person’s details have just been changed elsewhere and are now: {name}, sign-in name {login}, post “{post}”, roles {roles}. Press “Save” again to keep what you entered, or “Restore” to see the present details.</translation>
    </message>
    <message>
        <source>请填写。</source>
        <translation>Please fill this in.</translation>
    </message>
    <message>
        <source>恢复使用</source>
        <translation>Enable</translation>
    </message>
    <message>
        <source>不能停用自己，请由另一位管理员办理。</source>
        <translation>You cannot disable yourself. Another administrator must do it.</translation>
    </message>
    <message>
        <source>职责</source>
        <translation>Roles</translation>
    </message>
</context>
<context>
    <name>PhoneForm</name>
    <message>
        <source>电话记录</source>
        <translation>Phone record</translation>
    </message>
    <message>
        <source>打印记录单…</source>
        <translation>Print record…</translation>
    </message>
    <message>
        <source>收稿</source>
        <translation>Take in</translation>
    </message>
    <message>
        <source>Ctrl+回车</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>这是{name}没有写完的记录。</source>
        <translation>This is a record {name} has not finished.</translation>
    </message>
    <message>
        <source>已收电话记录《{title}》</source>
        <translation>Phone record “{title}” taken in</translation>
    </message>
    <message>
        <source>填写的内容都在。</source>
        <translation>What you filled in is all here.</translation>
    </message>
    <message>
        <source>电话记录先放着，按 Ctrl+T 接着写</source>
        <translation>Phone record set aside; press Ctrl+T to go on with it</translation>
    </message>
    <message>
        <source>回车到下一项，Ctrl+回车收稿</source>
        <translation>Enter goes to the next field, Ctrl+Enter takes it in</translation>
    </message>
</context>
<context>
    <name>PhonePrinting</name>
    <message>
        <source>这篇不是电话报来的，没有电话记录</source>
        <translation>This draft did not come by phone and has no phone record</translation>
    </message>
    <message>
        <source>电话记录单 {time} {title}.docx</source>
        <translation>Phone record {time} {title}.docx</translation>
    </message>
    <message>
        <source>电话记录单存到哪里</source>
        <translation>Save phone record to</translation>
    </message>
    <message>
        <source>Word 文档 (*.docx)</source>
        <translation>Word document (*.docx)</translation>
    </message>
    <message>
        <source>一般</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>电话记录单已存为 {name}</source>
        <translation>Phone record saved as {name}</translation>
    </message>
</context>
<context>
    <name>PhoneQuestions</name>
    <message>
        <source>紧急程度</source>
        <translation>Urgency</translation>
    </message>
    <message>
        <source>看不懂这个时间，可写 1430、昨23:10</source>
        <translation>This time cannot be understood; write 1430 or 昨23:10 (yesterday)</translation>
    </message>
    <message>
        <source>请写明几时几分接报</source>
        <translation>Please give the hour and minute of receipt</translation>
    </message>
</context>
<context>
    <name>PhoneSide</name>
    <message>
        <source>成稿预览</source>
        <translation>Draft preview</translation>
    </message>
    <message>
        <source>边记边成稿，收稿前可在这里核对。</source>
        <translation>The draft forms as you write; check it here before taking it in.</translation>
    </message>
    <message>
        <source>标题（不填就用自动拟的）</source>
        <translation>Title (left blank, the suggested one is used)</translation>
    </message>
    <message>
        <source>还没问：{fields}</source>
        <translation>Still to ask: {fields}</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>首报要素都已问到。</source>
        <translation>All particulars of a first report have been asked.</translation>
    </message>
</context>
<context>
    <name>PhraseForm</name>
    <message>
        <source>例如 hyqd，正文中打它再按 Tab</source>
        <translation>e.g. hyqd; type it in the text and press Tab</translation>
    </message>
    <message>
        <source>文字</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>缩写（可不填）</source>
        <translation>Abbreviation (optional)</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>保存用语</source>
        <translation>Save phrase</translation>
    </message>
    <message>
        <source>分组（可不填）</source>
        <translation>Group (optional)</translation>
    </message>
    <message>
        <source>这个缩写已用于另一条用语，请换一个。</source>
        <translation>Another phrase has this abbreviation; please choose a different one.</translation>
    </message>
    <message>
        <source>请写上文字。</source>
        <translation>Please write the text.</translation>
    </message>
</context>
<context>
    <name>PhraseList</name>
    <message>
        <source>查用语：文字、缩写或分组</source>
        <translation>Find phrases: text, abbreviation or group</translation>
    </message>
    <message>
        <source>查用语</source>
        <translation>Find phrases</translation>
    </message>
    <message>
        <source>新增…</source>
        <translation>Add…</translation>
    </message>
    <message>
        <source>修改…</source>
        <translation>Edit…</translation>
    </message>
    <message>
        <source>插入</source>
        <translation>Insert</translation>
    </message>
    <message>
        <source>新增选中文字…</source>
        <translation>Add selection…</translation>
    </message>
    <message>
        <source>未分组</source>
        <translation>No group</translation>
    </message>
    <message>
        <source>共 {count} 条</source>
        <translation>{count} in all</translation>
    </message>
    <message>
        <source>没有找到</source>
        <translation>Not found</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>确认删除</source>
        <translation>Confirm deletion</translation>
    </message>
    <message>
        <source>用语</source>
        <translation>Phrases</translation>
    </message>
</context>
<context>
    <name>Phrasing</name>
    <message>
        <source>用语库</source>
        <translation>Phrases</translation>
    </message>
</context>
<context>
    <name>PickSheet</name>
    <message>
        <source>选定</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>这一条是哪篇文稿</source>
        <translation>Which draft is this entry</translation>
    </message>
    <message>
        <source>通报中的标题：{title}</source>
        <translation>Title in circular: {title}</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>批示扫描件</source>
        <translation>Scan of instruction</translation>
    </message>
</context>
<context>
    <name>PlaceFields</name>
    <message>
        <source>如：每日要情</source>
        <translation>For example: 每日要情</translation>
    </message>
    <message>
        <source>如：128</source>
        <translation>For example: 128</translation>
    </message>
    <message>
        <source>转载</source>
        <translation>Reprint</translation>
    </message>
    <message>
        <source>转载别的刊物已经采用的稿件，有的计分办法减半计</source>
        <translation>Reprints a draft already adopted by another journal; some scoring schemes give it half points</translation>
    </message>
    <message>
        <source>如：采用通知晚到</source>
        <translation>For example: the adoption notice came late</translation>
    </message>
    <message>
        <source>这一天所在的时段已经印发过通报，补登要写明原因。</source>
        <translation>A circular has been published for the period of this date, so a late entry needs a reason.</translation>
    </message>
    <message>
        <source>日期还没有到。</source>
        <translation>This date is still to come.</translation>
    </message>
    <message>
        <source>请写明刊物。</source>
        <translation>Enter the journal.</translation>
    </message>
    <message>
        <source>类别</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>级别</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>采用方式</source>
        <translation>Adoption</translation>
    </message>
    <message>
        <source>刊物</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>期号</source>
        <translation>Issue no.</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>凭证</source>
        <translation>Proof</translation>
    </message>
    <message>
        <source>补登原因</source>
        <translation>Reason for late entry</translation>
    </message>
    <message>
        <source>来历</source>
        <translation>Origin</translation>
    </message>
</context>
<context>
    <name>PlanBox</name>
    <message>
        <source>不限</source>
        <translation>any</translation>
    </message>
    <message>
        <source>计划页数</source>
        <translation>Planned pages</translation>
    </message>
</context>
<context>
    <name>PlanningMenu</name>
    <message>
        <source>照“{name}”新建一期《{journal}》</source>
        <translation>New issue of {journal} from “{name}”</translation>
    </message>
    <message>
        <source>新建</source>
        <translation>Create</translation>
    </message>
    <message>
        <source>期号在成刊时取用。</source>
        <translation>The issue number is taken on publication.</translation>
    </message>
    <message>
        <source>空白一期…</source>
        <translation>Blank issue…</translation>
    </message>
    <message>
        <source>照“{name}”…</source>
        <translation>From “{name}”…</translation>
    </message>
    <message>
        <source>模板…</source>
        <translation>Templates…</translation>
    </message>
    <message>
        <source>出刊日历…</source>
        <translation>Publication calendar…</translation>
    </message>
    <message>
        <source>导出清单…</source>
        <translation>Export list…</translation>
    </message>
</context>
<context>
    <name>PointsPane</name>
    <message>
        <source>印发</source>
        <translation>Publish</translation>
    </message>
    <message>
        <source>导出</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>复制文字</source>
        <translation>Copy text</translation>
    </message>
    <message>
        <source>上移</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>下移</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>按此约稿</source>
        <translation>Commission this</translation>
    </message>
    <message>
        <source>对应来稿</source>
        <translation>Matching drafts</translation>
    </message>
    <message>
        <source>要点</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>报送要点</source>
        <translation>Reporting guidance</translation>
    </message>
    <message>
        <source>{number}号</source>
        <translation>No. {number}</translation>
    </message>
    <message>
        <source>共 {count} 条</source>
        <translation>{count} in all</translation>
    </message>
    <message>
        <source>{day}印发</source>
        <translation>Published {day}</translation>
    </message>
    <message>
        <source>未印发</source>
        <translation>Not published</translation>
    </message>
    <message>
        <source>再次印发</source>
        <translation>Publish again</translation>
    </message>
    <message>
        <source>{count} 篇，回车打开</source>
        <translation>Drafts: {count}, press Enter to open</translation>
    </message>
    <message>
        <source>还没有。在“采编”的稿件信息里选定对应的要点</source>
        <translation>None yet. Choose the matching point in a draft’s details under “Editing”</translation>
    </message>
    <message>
        <source>添加要点“{words}”</source>
        <translation>Add point “{words}”</translation>
    </message>
    <message>
        <source>改要点“{words}”</source>
        <translation>Change point “{words}”</translation>
    </message>
    <message>
        <source>移动要点“{words}”</source>
        <translation>Move point “{words}”</translation>
    </message>
    <message>
        <source>删去要点“{words}”</source>
        <translation>Delete point “{words}”</translation>
    </message>
    <message>
        <source>改导语</source>
        <translation>Change opening</translation>
    </message>
    <message>
        <source>{title}已印发，可导出公文或复制文字发给各单位</source>
        <translation>{title} published. Export it as an official document, or copy the text to send to units</translation>
    </message>
    <message>
        <source>报送要点已复制</source>
        <translation>Guidance copied</translation>
    </message>
    <message>
        <source>写一条要点，回车添加</source>
        <translation>Type a point and press Enter to add it</translation>
    </message>
    <message>
        <source>添加要点</source>
        <translation>Add point</translation>
    </message>
    <message>
        <source>导语</source>
        <translation>Introduction</translation>
    </message>
</context>
<context>
    <name>PointsTable</name>
    <message>
        <source>序</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>要点</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>约稿</source>
        <translation>Commissions</translation>
    </message>
    <message>
        <source>来稿</source>
        <translation>Incoming</translation>
    </message>
    <message>
        <source>报送要点</source>
        <translation>Reporting guidance</translation>
    </message>
    <message>
        <source>{count} 篇</source>
        <translation>{count} draft(s)</translation>
    </message>
</context>
<context>
    <name>Press</name>
    <message>
        <source>成刊《{name}》</source>
        <translation>Publish {name}</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>打印版样…（Ctrl+P）</source>
        <translation>Print page proof… (Ctrl+P)</translation>
    </message>
</context>
<context>
    <name>Previewing</name>
    <message>
        <source>稿件上版后，在这里看印出来的样子。</source>
        <translation>Place drafts to see here how they will print.</translation>
    </message>
    <message>
        <source>还没有选定刊期。</source>
        <translation>No issue chosen yet.</translation>
    </message>
    <message>
        <source>《{name}》版样</source>
        <translation>Page proof of {name}</translation>
    </message>
    <message>
        <source>版样没有排出来。{why}</source>
        <translation>The page proof could not be set. {why}</translation>
    </message>
    <message>
        <source>还没有字。写下标题和正文，这里就是印出来的样子。</source>
        <translation>Nothing written yet. Write the title and the text, and here is how they will be printed.</translation>
    </message>
    <message>
        <source>没有在办的刊物，排不出版面。刊物在“设置”里建。</source>
        <translation>No journal is active, so nothing can be laid out. Journals are set up in Settings.</translation>
    </message>
    <message>
        <source>版面没有排出来。{why}</source>
        <translation>The layout could not be made. {why}</translation>
    </message>
</context>
<context>
    <name>PrintDesk</name>
    <message>
        <source>打开文件夹</source>
        <translation>Open folder</translation>
    </message>
    <message>
        <source>继续成刊</source>
        <translation>Continue publishing</translation>
    </message>
    <message>
        <source>取消定版</source>
        <translation>Undo finalising</translation>
    </message>
    <message>
        <source>《{name}》{number}已定版，但成刊中断，文件没有写完。</source>
        <translation>{name} {number} is finalised, but publishing broke off and its files are not all written.</translation>
    </message>
    <message>
        <source>由编辑办理</source>
        <translation>Done by editors</translation>
    </message>
    <message>
        <source>{journal}{day}签发单.docx</source>
        <translation>{journal} {day} sign-off sheet.docx</translation>
    </message>
    <message>
        <source>导出签发单</source>
        <translation>Export sign-off sheet</translation>
    </message>
    <message>
        <source>Word 文档 (*.docx)</source>
        <translation>Word document (*.docx)</translation>
    </message>
    <message>
        <source>成刊文件存放在</source>
        <translation>Published files are kept in</translation>
    </message>
    <message>
        <source>签发单已存为 {path}</source>
        <translation>Sign-off sheet saved as {path}</translation>
    </message>
    <message>
        <source>已取消定版，期号没有占用，写出的文件已收回</source>
        <translation>Finalising undone; no issue number is taken and the files written have been removed</translation>
    </message>
    <message>
        <source>已取消定版，期号没有占用</source>
        <translation>Finalising undone; no issue number is taken</translation>
    </message>
    <message>
        <source>《{name}》{number}已成刊</source>
        <translation>{name} {number} is published</translation>
    </message>
    <message>
        <source>{words}，文件为 {path}，签发单存在同一文件夹。</source>
        <translation>{words}. The file is {path}; the sign-off sheet is in the same folder.</translation>
    </message>
    <message>
        <source>成刊</source>
        <translation>Publish</translation>
    </message>
    <message>
        <source>《{name}》没有成刊，期号没有占用，稿件和版面原样。</source>
        <translation>{name} was not published. No issue number is taken; drafts and layout are as they were.</translation>
    </message>
    <message>
        <source>《{name}》保持定版，可继续成刊或取消定版。</source>
        <translation>{name} stays finalised. You can continue publishing or undo the finalising.</translation>
    </message>
    <message>
        <source>没有可打开文件夹的程序，文件在 {path}</source>
        <translation>No program can open the folder. The file is at {path}</translation>
    </message>
</context>
<context>
    <name>PrintManySheet</name>
    <message>
        <source>各期依次送出，每期是一份打印任务，双面打印时都从新的一张起。</source>
        <translation>Issues are sent one after another, each as a print job of its own; in duplex each starts on a new sheet.</translation>
    </message>
    <message>
        <source>停止</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>正在停下…</source>
        <translation>Stopping…</translation>
    </message>
    <message>
        <source>已停下，{done} 期已送打印。</source>
        <translation>Stopped; issues sent to the printer: {done}.</translation>
    </message>
    <message>
        <source>{count} 期已送打印，共 {sheets} 页</source>
        <translation>Issues sent to the printer: {count}, sheets: {sheets}</translation>
    </message>
    <message>
        <source>“{name}”没有打印。{why}</source>
        <translation>“{name}” was not printed. {why}</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>打印…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>打印 {count} 期</source>
        <translation>Print {count}</translation>
    </message>
    <message>
        <source>打印其余 {count} 期</source>
        <translation>Print the other {count}</translation>
    </message>
    <message>
        <source>等 {count} 期</source>
        <translation> ({count} in all)</translation>
    </message>
</context>
<context>
    <name>PrintRun</name>
    <message>
        <source>打印</source>
        <translation>Print</translation>
    </message>
</context>
<context>
    <name>PrintSheet</name>
    <message>
        <source>打印预览：{title}</source>
        <translation>Print preview: {title}</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>打印…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>打印</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>《{title}》已送打印，{sheets} 页</source>
        <translation>“{title}” sent to the printer, sheets: {sheets}</translation>
    </message>
</context>
<context>
    <name>Prints</name>
    <message>
        <source>这一期是收入的旧刊，这里显示不了原件，请按“打开”在 Word 或 WPS 里查看、打印</source>
        <translation>This is an old issue taken in, and its original cannot be shown here. Press “Open” to view or print it in Word or WPS</translation>
    </message>
    <message>
        <source>排版</source>
        <translation>Typeset</translation>
    </message>
    <message>
        <source>没有在办的刊物，排不出版面。刊物在“设置”里建。</source>
        <translation>No journal is active, so nothing can be laid out. Journals are set up in Settings.</translation>
    </message>
    <message>
        <source>（单篇样张）</source>
        <translation>(single-item sample)</translation>
    </message>
    <message>
        <source>只印这一篇，版式用《{journal}》的。{fonts}</source>
        <translation>Only this item is printed, in the layout of {journal}. {fonts}</translation>
    </message>
    <message>
        <source>这一篇出自收入的旧刊，这里另按《{journal}》现在的版式排，不是原刊的样子。{fonts}</source>
        <translation>This item comes from an old issue taken in. It is set here in the present layout of {journal}, not as it first appeared. {fonts}</translation>
    </message>
    <message>
        <source>按本机字体排版，换行和分页与印刷稿可能略有出入；正式印刷请用导出的文件。</source>
        <translation>Set in the fonts of this computer: line and page breaks may differ slightly from the printed issue. For official printing use the exported file.</translation>
    </message>
</context>
<context>
    <name>ProblemCard</name>
    <message>
        <source>改正</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>改正这一处（Ctrl+.）</source>
        <translation>Correct this one (Ctrl+.)</translation>
    </message>
    <message>
        <source>改正同类…</source>
        <translation>Correct all alike…</translation>
    </message>
    <message>
        <source>改正全部同类，改前先列清单</source>
        <translation>Correct all of this kind; lists them first</translation>
    </message>
    <message>
        <source>本处忽略</source>
        <translation>Ignore here</translation>
    </message>
    <message>
        <source>这一处不再提示</source>
        <translation>No longer point this one out</translation>
    </message>
    <message>
        <source>一律忽略</source>
        <translation>Always ignore</translation>
    </message>
    <message>
        <source>任何稿件里的这个写法都不再提示，可在校对设置里恢复</source>
        <translation>This wording is no longer pointed out in any draft; it can be restored in proofreading settings</translation>
    </message>
    <message>
        <source>依据：{source}</source>
        <translation>Basis: {source}</translation>
    </message>
</context>
<context>
    <name>ProblemRows</name>
    <message>
        <source>{rule}，{strength}：{quote}</source>
        <translation>{rule}, {strength}: {quote}</translation>
    </message>
</context>
<context>
    <name>ProgressSheet</name>
    <message>
        <source>换上新档案是最后一步；在那以前中断，原来的档案原样不动。</source>
        <translation>Putting the new archive in place is the last step; if interrupted before that, the former archive stays untouched.</translation>
    </message>
</context>
<context>
    <name>ProofDeeds</name>
    <message>
        <source>{change}	Ctrl+.</source>
        <translation>{change}	Ctrl+.</translation>
    </message>
    <message>
        <source>改正同类…</source>
        <translation>Correct all alike…</translation>
    </message>
    <message>
        <source>对《{journal}》停用此规则</source>
        <translation>Turn this rule off for “{journal}”</translation>
    </message>
    <message>
        <source>停用此规则</source>
        <translation>Turn this rule off</translation>
    </message>
    <message>
        <source>本处忽略</source>
        <translation>Ignore here</translation>
    </message>
    <message>
        <source>一律忽略</source>
        <translation>Always ignore</translation>
    </message>
    <message>
        <source>加入词库…</source>
        <translation>Add to word list…</translation>
    </message>
    <message>
        <source>光标处没有查出问题</source>
        <translation>No problem was found at the cursor</translation>
    </message>
    <message>
        <source>这里已经改过，稍等片刻会重新检查</source>
        <translation>This place has been changed; it will be checked again in a moment</translation>
    </message>
    <message>
        <source>这一处不再提示</source>
        <translation>No longer point this one out</translation>
    </message>
    <message>
        <source>“{words}”不再提示，可在校对设置里恢复</source>
        <translation>“{words}” is no longer pointed out; it can be restored in proofreading settings</translation>
    </message>
    <message>
        <source>“{word}”已加入词库</source>
        <translation>“{word}” was added to the word list</translation>
    </message>
    <message>
        <source>已停用“{rule}”，可在校对设置里启用</source>
        <translation>“{rule}” is off; it can be turned on in proofreading settings</translation>
    </message>
</context>
<context>
    <name>ProofField</name>
    <message>
        <source>选择文件…</source>
        <translation>Choose file…</translation>
    </message>
    <message>
        <source>去掉凭证</source>
        <translation>Remove proof</translation>
    </message>
    <message>
        <source>选择凭证</source>
        <translation>Choose proof</translation>
    </message>
    <message>
        <source>采用通知、刊物扫描件，也可拖到这里</source>
        <translation>Adoption notice or scan of the journal; can also be dropped here</translation>
    </message>
</context>
<context>
    <name>ProofTicks</name>
    <message>
        <source>读完本期后按此登记{word}</source>
        <translation>After reading the issue, press to register: {word}</translation>
    </message>
    <message>
        <source>{who} {when} 登记{word}，再按撤回</source>
        <translation>{word} registered by {who}, {when}; press again to take it back</translation>
    </message>
    <message>
        <source>{word} 已改动</source>
        <translation>{word}: changed since</translation>
    </message>
    <message>
        <source>{who} {when} {word}之后本期有改动，须重新校对；按此重新登记</source>
        <translation>{word} by {who}, {when}: the issue has changed since and must be proofread again; press to register it anew</translation>
    </message>
</context>
<context>
    <name>Proofing</name>
    <message>
        <source>检查</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>检查 {count}</source>
        <translation>Check {count}</translation>
    </message>
</context>
<context>
    <name>ProposalRow</name>
    <message>
        <source>登记为来稿</source>
        <translation>Register as answer</translation>
    </message>
    <message>
        <source>打开</source>
        <translation>Open</translation>
    </message>
</context>
<context>
    <name>PublishSheet</name>
    <message>
        <source>成刊</source>
        <translation>Publish</translation>
    </message>
    <message>
        <source>改期号…</source>
        <translation>Change number…</translation>
    </message>
    <message>
        <source>更改…</source>
        <translation>Change…</translation>
    </message>
    <message>
        <source>更改存放文件夹</source>
        <translation>Change folder</translation>
    </message>
    <message>
        <source>再看看</source>
        <translation>Look again</translation>
    </message>
    <message>
        <source>《{name}》成刊</source>
        <translation>Publish {name}</translation>
    </message>
    <message>
        <source>存放</source>
        <translation>Kept in</translation>
    </message>
    <message>
        <source>版样还没有排出来</source>
        <translation>The page proof has not been set yet</translation>
    </message>
    <message>
        <source>版式所用字体齐备。</source>
        <translation>All fonts of the layout are present.</translation>
    </message>
    <message>
        <source>印数</source>
        <translation>Print run</translation>
    </message>
    <message>
        <source>版式</source>
        <translation>Layout</translation>
    </message>
    <message>
        <source>字体</source>
        <translation>Font</translation>
    </message>
    <message>
        <source>另有 {count} 项，见检查。</source>
        <translation>Others: {count}, see Check.</translation>
    </message>
</context>
<context>
    <name>PutAside</name>
    <message>
        <source>“{title}”还没有填完，再次关闭时存为文本文件</source>
        <translation>“{title}” is not complete; it is saved as a text file if closed again</translation>
    </message>
</context>
<context>
    <name>QueryFault</name>
    <message>
        <source>选中有误的地方</source>
        <translation>Select the faulty part</translation>
    </message>
    <message>
        <source>改成：{words}</source>
        <translation>Change to: {words}</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>QueueModel</name>
    <message>
        <source>已签发</source>
        <translation>Signed off</translation>
    </message>
    <message>
        <source>组版待签发</source>
        <translation>Assembled, awaiting sign-off</translation>
    </message>
    <message>
        <source>{title} {words}（{count}篇）</source>
        <translation>{title} {words} (items: {count})</translation>
    </message>
    <message>
        <source>共 {count} 字</source>
        <translation>Characters: {count}</translation>
    </message>
    <message>
        <source>{at} {step}</source>
        <translation>{at} {step}</translation>
    </message>
    <message>
        <source>单位待定</source>
        <translation>Unit not set</translation>
    </message>
    <message>
        <source>本期</source>
        <translation>This issue</translation>
    </message>
    <message>
        <source>县领导审定</source>
        <translation>Leader approval</translation>
    </message>
</context>
<context>
    <name>QueuePane</name>
    <message>
        <source>待办理的稿件</source>
        <translation>Drafts to act on</translation>
    </message>
    <message>
        <source>看等待他人的 {count} 件</source>
        <translation>See {count} waiting for others</translation>
    </message>
    <message>
        <source>待我办理 ({count})</source>
        <translation>For me ({count})</translation>
    </message>
    <message>
        <source>待办理 ({count})</source>
        <translation>To do ({count})</translation>
    </message>
    <message>
        <source>待他人 ({count})</source>
        <translation>For others ({count})</translation>
    </message>
    <message>
        <source>待办理和已办理</source>
        <translation>To do and done</translation>
    </message>
    <message>
        <source>待我办理</source>
        <translation>For me</translation>
    </message>
    <message>
        <source>已办</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>待他人</source>
        <translation>For others</translation>
    </message>
</context>
<context>
    <name>Quote</name>
    <message>
        <source>{left}{before}{right}&#x3000;删“{before}”</source>
        <translation>{left}{before}{right}  delete “{before}”</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>收起</source>
        <translation>Fold away</translation>
    </message>
    <message>
        <source>展开</source>
        <translation>Unfold</translation>
    </message>
</context>
<context>
    <name>RailButton</name>
    <message>
        <source>{word}，{count} 项</source>
        <translation>{word}: {count}</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>上一处（Shift+F3）</source>
        <translation>Previous match (Shift+F3)</translation>
    </message>
    <message>
        <source>下一处（F3）</source>
        <translation>Next match (F3)</translation>
    </message>
    <message>
        <source>正文</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>{whence} · 文长，只显示前一部分</source>
        <translation>{whence} · long text, only the first part is shown</translation>
    </message>
    <message>
        <source>第 {at} / {count} 处</source>
        <translation>{at} of {count}</translation>
    </message>
    <message>
        <source>此处只显示开头部分，全文请打开采编。</source>
        <translation>Only the beginning is shown here. Open it in Editing to see the whole text.</translation>
    </message>
    <message>
        <source>核对无误</source>
        <translation>All correct</translation>
    </message>
    <message>
        <source>推测的内容都对（F4）</source>
        <translation>Confirm all guesses (F4)</translation>
    </message>
    <message>
        <source>选中一篇来稿，在这里阅读。</source>
        <translation>Select an incoming draft to read it here.</translation>
    </message>
    <message>
        <source>{characters:,} 字，第 {number} 版</source>
        <translation>Characters: {characters:,}, version {number}</translation>
    </message>
    <message>
        <source>选中的多于 {count} 篇，请分批办理。</source>
        <translation>More than {count} drafts are selected. Deal with them in several goes.</translation>
    </message>
    <message>
        <source>以下办理针对选中的 {count} 篇。</source>
        <translation>What follows applies to the selected drafts ({count}).</translation>
    </message>
    <message>
        <source>理由：{reason}</source>
        <translation>Reason: {reason}</translation>
    </message>
    <message>
        <source>已并入《{title}》</source>
        <translation>Merged into “{title}”</translation>
    </message>
    <message>
        <source>写下批注，编辑会看到，不会印出</source>
        <translation>Write a note; the editor will see it, it is not printed</translation>
    </message>
    <message>
        <source>看清样 C</source>
        <translation>Proof C</translation>
    </message>
    <message>
        <source>看改动 C</source>
        <translation>Changes C</translation>
    </message>
    <message>
        <source>左边是您读的，右边是现在的</source>
        <translation>On the left is what you read, on the right what is there now</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>{words}以下是新稿，请看过再办理。</source>
        <translation>{words} Below is the new text; please read it before you act.</translation>
    </message>
    <message>
        <source>这一件已不在档案库中。</source>
        <translation>This is no longer in the archive.</translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message>
        <source>选中一篇或一期，在这里阅读。</source>
        <translation>Select an item or an issue to read it here.</translation>
    </message>
    <message>
        <source>已复制，注明{source}</source>
        <translation>Copied with its source, {source}</translation>
    </message>
    <message>
        <source>{day} · {count} 篇</source>
        <translation>{day} · items: {count}</translation>
    </message>
    <message>
        <source>《{journal}》{number}</source>
        <translation>{journal} {number}</translation>
    </message>
    <message>
        <source>打开稿件</source>
        <translation>Open draft</translation>
    </message>
    <message>
        <source>所在刊期</source>
        <translation>Go to its issue</translation>
    </message>
    <message>
        <source>登记批示</source>
        <translation>Register instruction</translation>
    </message>
    <message>
        <source>分发登记…</source>
        <translation>Distribution register…</translation>
    </message>
    <message>
        <source>份号、签收、清退（F6）</source>
        <translation>Copy numbers, receipts, returns (F6)</translation>
    </message>
    <message>
        <source>打开</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>用文字处理软件打开只读副本</source>
        <translation>Open a read-only copy in the word processor</translation>
    </message>
    <message>
        <source>打印…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>导出…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>导出 DOCX 或 PDF</source>
        <translation>Export DOCX or PDF</translation>
    </message>
</context>
<context>
    <name>ReadyModel</name>
    <message>
        <source>{unit} · {count:,} 字 · {age}</source>
        <translation>{unit} · {count:,} characters · {age}</translation>
    </message>
    <message>
        <source>单位待定</source>
        <translation>Unit not set</translation>
    </message>
    <message>
        <source>{words} · {who} {day}</source>
        <translation>{words} · {who} {day}</translation>
    </message>
    <message>
        <source>已 {days} 天</source>
        <translation>{days} day(s)</translation>
    </message>
</context>
<context>
    <name>ReadyPane</name>
    <message>
        <source>待上版稿件</source>
        <translation>Ready drafts</translation>
    </message>
    <message>
        <source>备用稿</source>
        <translation>Reserve drafts</translation>
    </message>
    <message>
        <source>备用</source>
        <translation>Reserve</translation>
    </message>
    <message>
        <source>筛选标题、单位</source>
        <translation>Filter by title, unit</translation>
    </message>
    <message>
        <source>待上版</source>
        <translation>Ready</translation>
    </message>
    <message>
        <source>转入备用…</source>
        <translation>Move to reserve…</translation>
    </message>
    <message>
        <source>移回待上版</source>
        <translation>Move back to ready</translation>
    </message>
    <message>
        <source>上版</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>没有符合筛选的稿件。</source>
        <translation>No drafts match the filter.</translation>
    </message>
    <message>
        <source>没有待上版的稿件，签发后会列在这里。</source>
        <translation>No ready drafts. They appear here once signed off.</translation>
    </message>
    <message>
        <source>去签发</source>
        <translation>Go to Sign-off</translation>
    </message>
    <message>
        <source>{count} 篇超过 30 天</source>
        <translation>Over 30 days: {count}</translation>
    </message>
    <message>
        <source>{total} 篇</source>
        <translation>Total: {total}</translation>
    </message>
    <message>
        <source>{shown} / {total} 篇</source>
        <translation>{shown} of {total}</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>不采用这 {count} 篇来稿</source>
        <translation>Decline these drafts ({count})</translation>
    </message>
    <message>
        <source>不采用《{title}》</source>
        <translation>Decline “{title}”</translation>
    </message>
    <message>
        <source>不采用</source>
        <translation>Decline</translation>
    </message>
    <message>
        <source>写明理由，供答复报送单位</source>
        <translation>Give the reason, for the answer to the unit</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>常用</source>
        <translation>Frequent</translation>
    </message>
    <message>
        <source>请写明理由。</source>
        <translation>Please give the reason.</translation>
    </message>
</context>
<context>
    <name>ReasonRow</name>
    <message>
        <source>理由</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>常用理由</source>
        <translation>Usual reasons</translation>
    </message>
    <message>
        <source>取消 Esc</source>
        <translation>Cancel Esc</translation>
    </message>
    <message>
        <source>写明{deed}的理由，编辑会看到</source>
        <translation>Reason ({deed}); the editor will see it</translation>
    </message>
    <message>
        <source>理由：{words}</source>
        <translation>Reason: {words}</translation>
    </message>
    <message>
        <source>请写明理由。</source>
        <translation>Please give the reason.</translation>
    </message>
</context>
<context>
    <name>ReasonSheet</name>
    <message>
        <source>理由</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>请写明理由。</source>
        <translation>Please give the reason.</translation>
    </message>
    <message>
        <source>常用</source>
        <translation>Frequent</translation>
    </message>
    <message>
        <source>理由：{words}</source>
        <translation>Reason: {words}</translation>
    </message>
    <message>
        <source>请写明理由</source>
        <translation>Please give the reason</translation>
    </message>
    <message>
        <source>已{deed}：{title}</source>
        <translation>Recorded ({deed}): {title}</translation>
    </message>
</context>
<context>
    <name>ReceiptForm</name>
    <message>
        <source>登记</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>登记回执</source>
        <translation>Register receipt</translation>
    </message>
    <message>
        <source>单位的说明，如：因数据未齐，延至下周一</source>
        <translation>What the unit says, for example: figures incomplete, extended to next Monday</translation>
    </message>
    <message>
        <source>延期至</source>
        <translation>Extend to</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>报送安排</source>
        <translation>Reply</translation>
    </message>
    <message>
        <source>签收人（可不填）</source>
        <translation>Received by (optional)</translation>
    </message>
    <message>
        <source>回执日期</source>
        <translation>Receipt date</translation>
    </message>
    <message>
        <source>请写明不能报送的原因。</source>
        <translation>Enter why they cannot report.</translation>
    </message>
    <message>
        <source>原因</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>说明（可不填）</source>
        <translation>Note (optional)</translation>
    </message>
</context>
<context>
    <name>Receiving</name>
    <message>
        <source>选择要收的稿件</source>
        <translation>Choose drafts to take in</translation>
    </message>
    <message>
        <source>选择要收的文件夹</source>
        <translation>Choose a folder to take in</translation>
    </message>
    <message>
        <source>剪贴板里没有文字或文件。</source>
        <translation>There is no text or file on the clipboard.</translation>
    </message>
    <message>
        <source>已撤销收稿 {count} 篇</source>
        <translation>Taking in undone: {count} draft(s)</translation>
    </message>
    <message>
        <source>，{count} 篇已有人办理，未撤</source>
        <translation>, already dealt with and left: {count}</translation>
    </message>
    <message>
        <source>稿件 ({patterns})</source>
        <translation>Drafts ({patterns})</translation>
    </message>
    <message>
        <source>所有文件 (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>已收稿《{title}》</source>
        <translation>“{title}” taken in</translation>
    </message>
    <message>
        <source>没有可收的文件。</source>
        <translation>There are no files to take in.</translation>
    </message>
    <message>
        <source>已停止，尚未收稿。</source>
        <translation>Stopped; nothing has been taken in.</translation>
    </message>
    <message>
        <source>已收稿 {count} 篇</source>
        <translation>Taken in: {count} draft(s)</translation>
    </message>
    <message>
        <source>其中 {count} 篇待核</source>
        <translation>to be checked: {count}</translation>
    </message>
    <message>
        <source>{count} 份此前已收</source>
        <translation>taken in before: {count}</translation>
    </message>
    <message>
        <source>{count} 份未收</source>
        <translation>not taken in: {count}</translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>RecordPaper</name>
    <message>
        <source>登记纸质签字</source>
        <translation>Record paper signature</translation>
    </message>
    <message>
        <source>印在签发单右上角和各页页脚，大小写、横线随意</source>
        <translation>Printed at the top right of the sign-off sheet and in each footer; capitals and hyphens do not matter</translation>
    </message>
    <message>
        <source>请写明纸上是谁签的字。</source>
        <translation>Please say whose signature is on the paper.</translation>
    </message>
    <message>
        <source>文稿核对码</source>
        <translation>Check code</translation>
    </message>
    <message>
        <source>签字人</source>
        <translation>Signed by</translation>
    </message>
    <message>
        <source>纸上的日期</source>
        <translation>Date on paper</translation>
    </message>
    <message>
        <source>还差 {count} 个字符</source>
        <translation>{count} character(s) to go</translation>
    </message>
    <message>
        <source>登记签字</source>
        <translation>Record signature</translation>
    </message>
    <message>
        <source>登记{step}</source>
        <translation>Record: {step}</translation>
    </message>
    <message>
        <source>写上领导姓名和职务</source>
        <translation>Leader’s name and post</translation>
    </message>
    <message>
        <source>请选择</source>
        <translation>Please choose</translation>
    </message>
    <message>
        <source>已登记{who}在纸上对{title}的{step}。</source>
        <translation>Recorded from paper: {who}, {step}, {title}.</translation>
    </message>
</context>
<context>
    <name>Recovering</name>
    <message>
        <source>选择备份文件</source>
        <translation>Choose backup file</translation>
    </message>
    <message>
        <source>上次没有正常关闭，正在检查档案…</source>
        <translation>The program was not closed properly last time; checking the archive…</translation>
    </message>
    <message>
        <source>选择档案文件</source>
        <translation>Choose archive file</translation>
    </message>
    <message>
        <source>正在恢复：{backup}…</source>
        <translation>Restoring {backup}…</translation>
    </message>
    <message>
        <source>正在抢救档案里能读出的内容…</source>
        <translation>Saving what can be read from the archive…</translation>
    </message>
    <message>
        <source>请输入{key}，档案未动。</source>
        <translation>Enter the {key}; the archive was not touched.</translation>
    </message>
    <message>
        <source>档案和备份 (*.db *.sealed *.db.v*)</source>
        <translation>Archives and backups (*.db *.sealed *.db.v*)</translation>
    </message>
    <message>
        <source>所有文件 (*)</source>
        <translation>All files (*)</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>已存为新版本</source>
        <translation>Saved as a new version</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>找回未存的文字</source>
        <translation>Recover unsaved text</translation>
    </message>
    <message>
        <source>存为新版本</source>
        <translation>Save as new version</translation>
    </message>
    <message>
        <source>打开接着写</source>
        <translation>Open and write on</translation>
    </message>
    <message>
        <source>丢弃…</source>
        <translation>Discard…</translation>
    </message>
    <message>
        <source>以后再说</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>不再提示</source>
        <translation>Do not show again</translation>
    </message>
    <message>
        <source>有 {count} 个文件读不出来，原样留着，可请维护人员看看：
{names}</source>
        <translation>Files that cannot be read: {count}. They are kept as they are; ask whoever maintains the system to look at them:
{names}</translation>
    </message>
    <message>
        <source>第 {number} 版 → 未存的文字</source>
        <translation>Version {number} → unsaved text</translation>
    </message>
    <message>
        <source>这些文字还没有存成版本，都完整地留着。请逐篇选定怎么办，选哪一样都不会丢字。</source>
        <translation>These texts were never saved as versions; all of each is kept. Decide draft by draft; whichever you choose, no text is lost.</translation>
    </message>
    <message>
        <source>未存的文字</source>
        <translation>Unsaved text</translation>
    </message>
</context>
<context>
    <name>RedesignSheet</name>
    <message>
        <source>改版</source>
        <translation>Redesign</translation>
    </message>
    <message>
        <source>给《{name}》改版</source>
        <translation>Redesign {name}</translation>
    </message>
    <message>
        <source>报头（不填就用刊物名称）</source>
        <translation>Masthead (left blank, the journal’s name is used)</translation>
    </message>
    <message>
        <source>版式</source>
        <translation>Layout</translation>
    </message>
    <message>
        <source>编印单位</source>
        <translation>Compiled by</translation>
    </message>
    <message>
        <source>密级或标识</source>
        <translation>Classification or mark</translation>
    </message>
    <message>
        <source>从哪天的刊期起</source>
        <translation>From the issue dated</translation>
    </message>
    <message>
        <source>这一天以前的各期照旧是原来的版面。</source>
        <translation>Issues before that day keep their old appearance.</translation>
    </message>
    <message>
        <source>请填写编印单位。</source>
        <translation>Enter who compiles it.</translation>
    </message>
</context>
<context>
    <name>RegisterBar</name>
    <message>
        <source>编排份号</source>
        <translation>Number copies</translation>
    </message>
    <message>
        <source>加发一份…</source>
        <translation>Add copy…</translation>
    </message>
    <message>
        <source>减去</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>发出…</source>
        <translation>Send out…</translation>
    </message>
    <message>
        <source>登记签收…</source>
        <translation>Register receipt…</translation>
    </message>
    <message>
        <source>清退…</source>
        <translation>Register return…</translation>
    </message>
    <message>
        <source>分份印制…</source>
        <translation>Print numbered…</translation>
    </message>
    <message>
        <source>导出登记表…</source>
        <translation>Export register…</translation>
    </message>
    <message>
        <source>按本期的报、送、发对象逐一编号；已有份号的不动</source>
        <translation>Number a copy for everyone on this issue’s distribution list; numbers already given stay</translation>
    </message>
    <message>
        <source>分发范围以外再加发一份</source>
        <translation>Add a copy beyond the distribution list</translation>
    </message>
    <message>
        <source>从登记簿上减去还没有发出的份</source>
        <translation>Remove copies not yet sent out from the register</translation>
    </message>
    <message>
        <source>登记选中的份怎样发出、何时发出</source>
        <translation>Register how and when the selected copies were sent out</translation>
    </message>
    <message>
        <source>登记由谁签收，回车接着登记下一份</source>
        <translation>Register who signed for it; Enter goes on to the next copy</translation>
    </message>
    <message>
        <source>登记选中的份已经收回</source>
        <translation>Register that the selected copies have come back</translation>
    </message>
    <message>
        <source>每份一个文件，首页右上角印份号；选中几份就印几份，只选一份时全部印</source>
        <translation>One file a copy, with its number at the top right of the first page. Prints the selected copies; with only one selected, prints all</translation>
    </message>
    <message>
        <source>登记表存为 Word 文件，供打印、存档</source>
        <translation>Save the register as a Word file for printing and filing</translation>
    </message>
    <message>
        <source>还没有编排份号</source>
        <translation>No copies are numbered yet</translation>
    </message>
    <message>
        <source>选中的都已经发出，不能减去</source>
        <translation>All selected copies have been sent out and cannot be removed</translation>
    </message>
    <message>
        <source>选中的都已经发出</source>
        <translation>All selected copies have been sent out</translation>
    </message>
    <message>
        <source>选中的没有等待签收的</source>
        <translation>None of the selected copies awaits a signature</translation>
    </message>
    <message>
        <source>选中的都不在外面</source>
        <translation>None of the selected copies is out</translation>
    </message>
    <message>
        <source>{words}（{keys}）</source>
        <translation>{words} ({keys})</translation>
    </message>
</context>
<context>
    <name>RegisterForm</name>
    <message>
        <source>登记批示</source>
        <translation>Register instruction</translation>
    </message>
    <message>
        <source>登记领导批示</source>
        <translation>Register leader’s instruction</translation>
    </message>
    <message>
        <source>批示在哪篇稿件、哪一期上</source>
        <translation>Draft or issue it is written on</translation>
    </message>
    <message>
        <source>责任单位（可以以后再交办）</source>
        <translation>Responsible unit (may be assigned later)</translation>
    </message>
    <message>
        <source>办理期限</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>扫描件</source>
        <translation>Scan</translation>
    </message>
    <message>
        <source>Ctrl+回车登记；Esc 先放着，填写的内容不丢。</source>
        <translation>Ctrl+Enter registers; Esc sets it aside without losing what is entered.</translation>
    </message>
    <message>
        <source>请先选定批示所在的稿件或刊期。</source>
        <translation>Choose the draft or issue it is written on first.</translation>
    </message>
</context>
<context>
    <name>RegisterPapers</name>
    <message>
        <source>{stem}分发登记表.docx</source>
        <translation>{stem} distribution register.docx</translation>
    </message>
    <message>
        <source>导出登记表</source>
        <translation>Export register</translation>
    </message>
    <message>
        <source>Word 文档 (*.docx)</source>
        <translation>Word document (*.docx)</translation>
    </message>
    <message>
        <source>分份印制：选择存放的文件夹</source>
        <translation>Print numbered copies: choose a folder</translation>
    </message>
    <message>
        <source>登记表已存为 {name}</source>
        <translation>Register saved as {name}</translation>
    </message>
    <message>
        <source>写出登记表</source>
        <translation>Write register</translation>
    </message>
    <message>
        <source>{stem}分份</source>
        <translation>{stem} numbered</translation>
    </message>
    <message>
        <source>正在分份印制…</source>
        <translation>Making numbered copies…</translation>
    </message>
    <message>
        <source>分份印制</source>
        <translation>Print numbered copies</translation>
    </message>
    <message>
        <source>已分份印制 {count} 份，存在 {folder}</source>
        <translation>Numbered copies made: {count}, in {folder}</translation>
    </message>
    <message>
        <source>已停下，印制了 {count} 份，存在 {folder}</source>
        <translation>Stopped. Numbered copies made: {count}, in {folder}</translation>
    </message>
    <message>
        <source>正在分份印制：{done} / {total} 份</source>
        <translation>Making numbered copies: {done} / {total}</translation>
    </message>
</context>
<context>
    <name>RegisterSheet</name>
    <message>
        <source>分发登记</source>
        <translation>Distribution register</translation>
    </message>
    <message>
        <source>分发登记由编辑办理</source>
        <translation>Distribution is registered by editors</translation>
    </message>
    <message>
        <source>迟报、漏报、瞒报、误报登记簿</source>
        <translation>Register of late, omitted, concealed and wrong reports</translation>
    </message>
    <message>
        <source>两年内的登记</source>
        <translation>Records of the past two years</translation>
    </message>
    <message>
        <source>查实日期</source>
        <translation>Date established</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>哪一种</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>依据</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>通报批评</source>
        <translation>Public criticism</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>登记…</source>
        <translation>Record…</translation>
    </message>
    <message>
        <source>另登一条…</source>
        <translation>Record another…</translation>
    </message>
    <message>
        <source>撤销登记…</source>
        <translation>Undo record…</translation>
    </message>
    <message>
        <source>通报批评…</source>
        <translation>Public criticism…</translation>
    </message>
    <message>
        <source>看附件</source>
        <translation>See attachment</translation>
    </message>
    <message>
        <source>疑似，待登记</source>
        <translation>Possible, to be recorded</translation>
    </message>
    <message>
        <source>已登记</source>
        <translation>Recorded</translation>
    </message>
    <message>
        <source>已撤销：{why}</source>
        <translation>Undone: {why}</translation>
    </message>
    <message>
        <source>共 {count} 条，待登记 {proposed} 条</source>
        <translation>{count} in all, to be recorded: {proposed}</translation>
    </message>
    <message>
        <source>{title}：上报比报县早 {late}</source>
        <translation>{title}: forwarded {late} before the county was told</translation>
    </message>
    <message>
        <source>{title}：{what}，超时限 {late}</source>
        <translation>{title}: {what}, {late} over the deadline</translation>
    </message>
    <message>
        <source>登记的过错留作计分依据；撤销的仍留在登记簿里。</source>
        <translation>Recorded faults serve as the basis for points; undone ones stay in the register.</translation>
    </message>
</context>
<context>
    <name>RegisterTable</name>
    <message>
        <source>份号</source>
        <translation>Copy no.</translation>
    </message>
    <message>
        <source>报送对象</source>
        <translation>Recipient</translation>
    </message>
    <message>
        <source>情况</source>
        <translation>State</translation>
    </message>
    <message>
        <source>方式</source>
        <translation>Method</translation>
    </message>
    <message>
        <source>发出</source>
        <translation>Sent out</translation>
    </message>
    <message>
        <source>签收</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>清退</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>分发登记</source>
        <translation>Distribution register</translation>
    </message>
</context>
<context>
    <name>RelatedPane</name>
    <message>
        <source>收起或展开相近文稿</source>
        <translation>Fold or unfold drafts alike</translation>
    </message>
    <message>
        <source>相近文稿</source>
        <translation>Drafts alike</translation>
    </message>
    <message>
        <source>以前刊发过</source>
        <translation>Published before</translation>
    </message>
    <message>
        <source>{count} 篇</source>
        <translation>{count} draft(s)</translation>
    </message>
    <message>
        <source>，最相近的 {likeness}</source>
        <translation>, closest {likeness}</translation>
    </message>
    <message>
        <source>，其中已刊发 {count} 篇</source>
        <translation>, published: {count}</translation>
    </message>
</context>
<context>
    <name>RemindForm</name>
    <message>
        <source>登记催报</source>
        <translation>Register reminder</translation>
    </message>
    <message>
        <source>催报</source>
        <translation>Remind</translation>
    </message>
    <message>
        <source>怎样催的、对方怎么说，如：电话催报，答复明天上午报</source>
        <translation>How they were reminded and what they said, for example: by phone, answer promised tomorrow morning</translation>
    </message>
    <message>
        <source>复制催报文字</source>
        <translation>Copy reminder text</translation>
    </message>
    <message>
        <source>催报单位（默认为尚未报送的）</source>
        <translation>Units to remind (those still outstanding unless changed)</translation>
    </message>
    <message>
        <source>催报文字，可发群或短信</source>
        <translation>Reminder text, for a group chat or text message</translation>
    </message>
    <message>
        <source>催报情况（可不填）</source>
        <translation>How it went (optional)</translation>
    </message>
    <message>
        <source>催报日期</source>
        <translation>Reminder date</translation>
    </message>
    <message>
        <source>请勾选催报的单位。</source>
        <translation>Tick the units to remind.</translation>
    </message>
    <message>
        <source>催报文字已复制</source>
        <translation>Reminder text copied</translation>
    </message>
    <message>
        <source>催办</source>
        <translation>Remind</translation>
    </message>
    <message>
        <source>登记催办</source>
        <translation>Register reminder</translation>
    </message>
    <message>
        <source>全部责任单位</source>
        <translation>All responsible units</translation>
    </message>
    <message>
        <source>怎样催的、对方怎么说，如：电话催办，答复周五前报</source>
        <translation>How they were reminded and what they said, for example: by phone, answer promised before Friday</translation>
    </message>
    <message>
        <source>催办对象</source>
        <translation>Reminded</translation>
    </message>
    <message>
        <source>催办日期</source>
        <translation>Reminder date</translation>
    </message>
    <message>
        <source>催办情况（可不填）</source>
        <translation>How it went (optional)</translation>
    </message>
</context>
<context>
    <name>RenameSheet</name>
    <message>
        <source>改名</source>
        <translation>Rename</translation>
    </message>
    <message>
        <source>给《{name}》改名</source>
        <translation>Rename {name}</translation>
    </message>
    <message>
        <source>新名称</source>
        <translation>New name</translation>
    </message>
    <message>
        <source>新报头（不填就用新名称）</source>
        <translation>New masthead (left blank, the new name is used)</translation>
    </message>
    <message>
        <source>从哪天的刊期起</source>
        <translation>From the issue dated</translation>
    </message>
    <message>
        <source>这一天以前的各期照旧用原名；期号接着往下排。</source>
        <translation>Issues before that day keep the old name; numbers run on.</translation>
    </message>
    <message>
        <source>请写新名称。</source>
        <translation>Enter the new name.</translation>
    </message>
</context>
<context>
    <name>RenameUnitSheet</name>
    <message>
        <source>更名</source>
        <translation>Rename</translation>
    </message>
    <message>
        <source>{name}更名</source>
        <translation>Rename {name}</translation>
    </message>
    <message>
        <source>新名称</source>
        <translation>New name</translation>
    </message>
    <message>
        <source>从哪天起</source>
        <translation>From</translation>
    </message>
    <message>
        <source>这一天以前的稿件和统计照旧用原名；来稿再用原名署名，也认得是这个单位。</source>
        <translation>Drafts and figures before this day keep the old name; drafts that still come in under it are recognised as this unit’s.</translation>
    </message>
    <message>
        <source>请写新名称。</source>
        <translation>Enter the new name.</translation>
    </message>
</context>
<context>
    <name>ReplaceRows</name>
    <message>
        <source>将要替换的地方</source>
        <translation>Places to be replaced</translation>
    </message>
    <message>
        <source>{count} 处</source>
        <translation>{count} found</translation>
    </message>
</context>
<context>
    <name>ReplaceView</name>
    <message>
        <source>区分大小写</source>
        <translation>Match case</translation>
    </message>
    <message>
        <source>整词</source>
        <translation>Whole word</translation>
    </message>
    <message>
        <source>英文单词和数字须整个相同</source>
        <translation>English words and numbers have to match as a whole</translation>
    </message>
    <message>
        <source>正则</source>
        <translation>Regex</translation>
    </message>
    <message>
        <source>按正则表达式查找；替换为里 \1 是第一个括号里的文字</source>
        <translation>Search by regular expression; \1 in Replace with stands for the text in the first parentheses</translation>
    </message>
    <message>
        <source>全部替换</source>
        <translation>Replace all</translation>
    </message>
    <message>
        <source>撤销全部替换</source>
        <translation>Undo all replacements</translation>
    </message>
    <message>
        <source>查找</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>替换为（留空则删去）</source>
        <translation>Replace with (leave empty to delete)</translation>
    </message>
    <message>
        <source>在哪些稿件里</source>
        <translation>In which drafts</translation>
    </message>
    <message>
        <source>我在编的稿件</source>
        <translation>My drafts in editing</translation>
    </message>
    <message>
        <source>输入要查找的词语</source>
        <translation>Type the words to find</translation>
    </message>
    <message>
        <source>没有找到</source>
        <translation>Not found</translation>
    </message>
    <message>
        <source>共 {there} 处，选中 {spots} 处，涉及 {drafts} 篇</source>
        <translation>Found: {there}; selected: {spots}, in drafts: {drafts}</translation>
    </message>
    <message>
        <source>；只列出前 {most} 处</source>
        <translation>; only the first {most} shown</translation>
    </message>
    <message>
        <source>查找替换</source>
        <translation>Find and replace</translation>
    </message>
    <message>
        <source>在</source>
        <translation>in</translation>
    </message>
    <message>
        <source>回到正文（Esc）</source>
        <translation>Back to the text (Esc)</translation>
    </message>
</context>
<context>
    <name>ReplacingEverywhere</name>
    <message>
        <source>查找替换</source>
        <translation>Find and replace</translation>
    </message>
    <message>
        <source>第 {number} 期</source>
        <translation>No. {number}</translation>
    </message>
    <message>
        <source>《{journal}》</source>
        <translation>“{journal}”</translation>
    </message>
    <message>
        <source>{count} 篇</source>
        <translation>{count} draft(s)</translation>
    </message>
    <message>
        <source>“替换为”的写法不能用（第 {at} 个字处）</source>
        <translation>“Replace with” cannot be used as written (at character {at})</translation>
    </message>
    <message>
        <source>这个正则写法太慢，请写得具体些</source>
        <translation>This regular expression is too slow; please make it more specific</translation>
    </message>
    <message>
        <source>这个正则写法不能用（第 {at} 个字处）</source>
        <translation>This regular expression cannot be used (at character {at})</translation>
    </message>
    <message>
        <source>已替换 {count} 处，涉及 {drafts} 篇</source>
        <translation>Replaced: {count}, in drafts: {drafts}</translation>
    </message>
    <message>
        <source>已撤销，{count} 篇恢复原文</source>
        <translation>Undone; drafts restored: {count}</translation>
    </message>
    <message>
        <source>；{titles}等 {count} 篇此后又有改动或已送审，没有动</source>
        <translation>; left alone because changed since or submitted: {titles} ({count} in all)</translation>
    </message>
</context>
<context>
    <name>ReportModel</name>
    <message>
        <source>文件</source>
        <translation>File</translation>
    </message>
    <message>
        <source>结果</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>标题</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>报送单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>信息员</source>
        <translation>Correspondent</translation>
    </message>
    <message>
        <source>字数</source>
        <translation>Characters</translation>
    </message>
    <message>
        <source>提示</source>
        <translation>Hint</translation>
    </message>
</context>
<context>
    <name>ReportSheet</name>
    <message>
        <source>登记{what}</source>
        <translation>Record {what}</translation>
    </message>
    <message>
        <source>只记新情况，前面报过的不重复</source>
        <translation>Note only what is new; do not repeat earlier reports</translation>
    </message>
    <message>
        <source>规模、伤亡、趋势、到场领导、措施，听到什么记什么</source>
        <translation>Extent, casualties, trend, leaders on the spot, measures: note whatever you hear</translation>
    </message>
    <message>
        <source>方式</source>
        <translation>Method</translation>
    </message>
    <message>
        <source>收到时间</source>
        <translation>Received at</translation>
    </message>
    <message>
        <source>来自</source>
        <translation>From</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>文字稿</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>请写明几时几分收到</source>
        <translation>Please give the hour and minute it was received</translation>
    </message>
    <message>
        <source>请选出文字稿</source>
        <translation>Please choose the text</translation>
    </message>
    <message>
        <source>请写明内容</source>
        <translation>Please give the content</translation>
    </message>
    <message>
        <source>已登记{what}：{title}</source>
        <translation>{what} recorded: {title}</translation>
    </message>
    <message>
        <source>终报</source>
        <translation>Final report</translation>
    </message>
    <message>
        <source>初报</source>
        <translation>First report</translation>
    </message>
    <message>
        <source>续报</source>
        <translation>Follow-up report</translation>
    </message>
</context>
<context>
    <name>ReprintQuestion</name>
    <message>
        <source>转印增刊</source>
        <translation>Reprint as supplement</translation>
    </message>
    <message>
        <source>把这件批示转印为增刊</source>
        <translation>Reprint this instruction as a supplement</translation>
    </message>
    <message>
        <source>增刊</source>
        <translation>Supplement</translation>
    </message>
    <message>
        <source>这件批示已转印过 {count} 次。</source>
        <translation>This instruction has been reprinted before, times: {count}. </translation>
    </message>
    <message>
        <source>拟入{where}，送审、签发照常办理。</source>
        <translation>It is meant for {where}, and is submitted and signed off as usual. </translation>
    </message>
    <message>
        <source>本单位没有设增刊，新稿先在采编里，请再定刊物。</source>
        <translation>No supplement is set up here, so the new draft stays in Editing; choose its journal. </translation>
    </message>
    <message>
        <source>{again}将生成一篇新稿：先是{leader}的批示，后附{title}原文。{goes}原稿不动。</source>
        <translation>{again}A new draft is made: the instruction by {leader} first, then the original text of {title}. {goes}The original draft is not touched.</translation>
    </message>
</context>
<context>
    <name>RequestForm</name>
    <message>
        <source>修改</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>下达</source>
        <translation>Send out</translation>
    </message>
    <message>
        <source>修改约稿</source>
        <translation>Edit commission</translation>
    </message>
    <message>
        <source>下达约稿</source>
        <translation>Ask units</translation>
    </message>
    <message>
        <source>要写明哪些情况，可分行列出</source>
        <translation>What must be covered; may take several lines</translation>
    </message>
    <message>
        <source>如：800字左右</source>
        <translation>For example: about 800 characters</translation>
    </message>
    <message>
        <source>如：张县长、省政府办公厅</source>
        <translation>For example: County Mayor Zhang, General Office of the provincial government</translation>
    </message>
    <message>
        <source>题目</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>报送内容</source>
        <translation>What is wanted</translation>
    </message>
    <message>
        <source>联系人</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>再约单位</source>
        <translation>Ask more units</translation>
    </message>
    <message>
        <source>约稿单位</source>
        <translation>Units asked</translation>
    </message>
    <message>
        <source>请勾选约稿单位。</source>
        <translation>Tick the units to ask.</translation>
    </message>
    <message>
        <source>请填写。</source>
        <translation>Please fill this in.</translation>
    </message>
    <message>
        <source>截稿时间</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>电话</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>篇幅（可不填）</source>
        <translation>Length (optional)</translation>
    </message>
    <message>
        <source>约稿来源</source>
        <translation>Commission from</translation>
    </message>
    <message>
        <source>提出者（可不填）</source>
        <translation>Requested by (optional)</translation>
    </message>
</context>
<context>
    <name>Rereading</name>
    <message>
        <source>繁体转简体</source>
        <translation>Traditional to simplified</translation>
    </message>
    <message>
        <source>重读原件</source>
        <translation>Reread original</translation>
    </message>
    <message>
        <source>“{name}”读出的文字与现在相同，没有另存。</source>
        <translation>Reread as “{name}”, the text is the same as now and was not saved again.</translation>
    </message>
    <message>
        <source>已按“{name}”重读，存为第 {number} 版</source>
        <translation>Reread as “{name}” and saved as version {number}</translation>
    </message>
    <message>
        <source>换编码</source>
        <translation>Change encoding</translation>
    </message>
    <message>
        <source>正在试读…</source>
        <translation>Trying…</translation>
    </message>
    <message>
        <source>编码 {label}</source>
        <translation>Encoding {label}</translation>
    </message>
    <message>
        <source>{count} 处读不出</source>
        <translation>Unreadable: {count}</translation>
    </message>
</context>
<context>
    <name>ResetSheet</name>
    <message>
        <source>重置密码</source>
        <translation>Reset password</translation>
    </message>
    <message>
        <source>重置{name}的密码</source>
        <translation>Reset password of {name}</translation>
    </message>
    <message>
        <source>临时密码（可不填，不填就没有密码）</source>
        <translation>Temporary password (optional; left blank, there is none)</translation>
    </message>
    <message>
        <source>再输一遍</source>
        <translation>Again</translation>
    </message>
    <message>
        <source>原密码作废，由它保护的签发密钥同时停用，下次登录时换发新的。此前的签名仍然有效，可以核对。此事记录在案。</source>
        <translation>The old password no longer works and the signing key it protected stops with it; a new key is given at the next sign-in. Earlier signatures stay valid and can be verified. This is recorded.</translation>
    </message>
</context>
<context>
    <name>ResultTable</name>
    <message>
        <source>收稿结果</source>
        <translation>Intake results</translation>
    </message>
</context>
<context>
    <name>ResultsList</name>
    <message>
        <source>查找结果</source>
        <translation>Search results list</translation>
    </message>
</context>
<context>
    <name>ReturnedWindow</name>
    <message>
        <source>收回批改稿</source>
        <translation>Take back corrected copy</translation>
    </message>
    <message>
        <source>现在的文字 → 批改稿</source>
        <translation>Present text → corrected copy</translation>
    </message>
    <message>
        <source>收下，存为新版本</source>
        <translation>Take in as new version</translation>
    </message>
    <message>
        <source>不收</source>
        <translation>Decline</translation>
    </message>
    <message>
        <source>{said}等 {count} 人</source>
        <translation>{said} and others, {count} people in all</translation>
    </message>
    <message>
        <source>文件里没有新的修订痕迹</source>
        <translation>The file has no new tracked changes</translation>
    </message>
    <message>
        <source>文件里没有新的修订痕迹，但文字与现在的不同，请看下面</source>
        <translation>The file has no new tracked changes, but its text differs from the present one; see below</translation>
    </message>
    <message>
        <source>{said}；新批注 {count} 条</source>
        <translation>{said}; new notes: {count}</translation>
    </message>
    <message>
        <source>未署名</source>
        <translation>Unsigned</translation>
    </message>
    <message>
        <source>{name} 修订 {count} 处</source>
        <translation>{name}, changes: {count}</translation>
    </message>
    <message>
        <source>这是《{title}》的花脸稿，不是本稿的，不能收到这里。请打开那篇稿件再收。</source>
        <translation>This is the marked copy of “{title}”, not of this draft, and cannot be taken in here. Open that draft and take it in there.</translation>
    </message>
    <message>
        <source>文件里没有本稿的标记，可能另存或改写过。请看清下面的不同，确是本稿再收下。</source>
        <translation>The file does not bear this draft’s mark; it may have been saved anew or rewritten. Look closely at the differences below and take it in only if it is this draft.</translation>
    </message>
    <message>
        <source>这份文件出自第 {base} 版，稿件现在是第 {number} 版；此后在这里的改动已并入下面的文字。</source>
        <translation>This file came from version {base}; the draft is now at version {number}. Changes made here since then are merged into the text below.</translation>
    </message>
    <message>
        <source>有 {count} 处两边都改过，下面以批改稿为准；现在的文字仍留在第 {number} 版。</source>
        <translation>Changed on both sides: {count}. The corrected copy prevails below; the present text stays in version {number}.</translation>
    </message>
    <message>
        <source>第一处现为：“{words}”</source>
        <translation>The first now reads: “{words}”</translation>
    </message>
    <message>
        <source>{base}，事实变动共 {count} 处，列出前 {most} 处</source>
        <translation>{base}, facts changed: {count}, first {most} shown</translation>
    </message>
    <message>
        <source>Esc 关闭，不收</source>
        <translation>Esc closes without taking it in</translation>
    </message>
    <message>
        <source>新批注 {count} 条，收下后记入本稿批注</source>
        <translation>New notes: {count}; they join this draft’s notes once it is taken in</translation>
    </message>
    <message>
        <source>其余 {count} 条收下后可看</source>
        <translation>{count} more can be seen once it is taken in</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>旧刊文件</source>
        <translation>Old issue files</translation>
    </message>
    <message>
        <source>期号</source>
        <translation>Issue no.</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>篇数</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>要核对的</source>
        <translation>To check</translation>
    </message>
    <message>
        <source>本期文稿</source>
        <translation>Items of this issue</translation>
    </message>
    <message>
        <source>标题</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>栏目</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>字数</source>
        <translation>Characters</translation>
    </message>
    <message>
        <source>只看要核对的</source>
        <translation>To check only</translation>
    </message>
    <message>
        <source>共 {count} 份</source>
        <translation>Total: {count}</translation>
    </message>
    <message>
        <source>可收 {count} 期</source>
        <translation>Can be taken in: {count}</translation>
    </message>
    <message>
        <source>读不了 {count} 份</source>
        <translation>Unreadable: {count}</translation>
    </message>
    <message>
        <source>{file}&#x3000;收入《{journal}》</source>
        <translation>{file}  into “{journal}”</translation>
    </message>
    <message>
        <source>读不了</source>
        <translation>Unreadable</translation>
    </message>
    <message>
        <source>空格键改变收或不收</source>
        <translation>Space takes in or leaves out</translation>
    </message>
    <message>
        <source>（没有标题）</source>
        <translation>(untitled)</translation>
    </message>
</context>
<context>
    <name>RoleBar</name>
    <message>
        <source>标题</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>一、</source>
        <translation>一、</translation>
    </message>
    <message>
        <source>（一）</source>
        <translation>（一）</translation>
    </message>
    <message>
        <source>1.</source>
        <translation>1.</translation>
    </message>
    <message>
        <source>（1）</source>
        <translation>（1）</translation>
    </message>
    <message>
        <source>正文</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>落款</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>注</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>加粗（Ctrl+B）</source>
        <translation>Bold (Ctrl+B)</translation>
    </message>
    <message>
        <source>倾斜（Ctrl+I）</source>
        <translation>Italic (Ctrl+I)</translation>
    </message>
    <message>
        <source>下划线（Ctrl+U）</source>
        <translation>Underline (Ctrl+U)</translation>
    </message>
    <message>
        <source>{number} 字</source>
        <translation>Characters: {number}</translation>
    </message>
    <message>
        <source>超 {over} 字&#x3000;{shown}</source>
        <translation>{over} over  {shown}</translation>
    </message>
    <message>
        <source>选中 {chosen} 字&#x3000;{shown}</source>
        <translation>{chosen} selected  {shown}</translation>
    </message>
    <message>
        <source>字数：{shown}</source>
        <translation>Length: {shown}</translation>
    </message>
</context>
<context>
    <name>RoleTicks</name>
    <message>
        <source>{words}。</source>
        <translation>{words}.</translation>
    </message>
</context>
<context>
    <name>RoomsList</name>
    <message>
        <source>查设置（Ctrl+F）</source>
        <translation>Find a setting (Ctrl+F)</translation>
    </message>
    <message>
        <source>没有找到这样的设置，换个说法再查。</source>
        <translation>No such setting; try other words.</translation>
    </message>
    <message>
        <source>设置的各部分</source>
        <translation>Parts of Settings</translation>
    </message>
    <message>
        <source>找到的设置</source>
        <translation>Settings found</translation>
    </message>
</context>
<context>
    <name>RosterPage</name>
    <message>
        <source>名录</source>
        <translation>Roster</translation>
    </message>
    <message>
        <source>职务或机构全称</source>
        <translation>Full post or body</translation>
    </message>
    <message>
        <source>姓名或简称</source>
        <translation>Name or short form</translation>
    </message>
    <message>
        <source>起止</source>
        <translation>From – to</translation>
    </message>
    <message>
        <source>导入 XLSX…</source>
        <translation>Import XLSX…</translation>
    </message>
    <message>
        <source>导出空表…</source>
        <translation>Export blank sheet…</translation>
    </message>
    <message>
        <source>签发时提醒</source>
        <translation>Warn at sign-off</translation>
    </message>
    <message>
        <source>不许签发</source>
        <translation>Block sign-off</translation>
    </message>
    <message>
        <source>空表已导出</source>
        <translation>Blank sheet exported</translation>
    </message>
    <message>
        <source>名录按起止日期核对职务、姓名、机构名称和排序。导入的表整份替换原有名录。</source>
        <translation>The roster checks posts, names, bodies and their order by dates of office. An imported sheet replaces the whole roster.</translation>
    </message>
    <message>
        <source>稿件里有密级字样或标识（绝密、机密、秘密、★、不得外传等）时</source>
        <translation>When a draft has classification words or marks (绝密, 机密, 秘密, ★, 不得外传 and the like)</translation>
    </message>
    <message>
        <source>领导职务 {leaders} 条，机构 {organs} 个</source>
        <translation>Leaders’ posts: {leaders}; bodies: {organs}</translation>
    </message>
    <message>
        <source>还没有名录</source>
        <translation>No roster yet</translation>
    </message>
    <message>
        <source>
另有 {count} 处</source>
        <translation>
and {count} more</translation>
    </message>
    <message>
        <source>表里没有内容。</source>
        <translation>The sheet is empty.</translation>
    </message>
    <message>
        <source>原有名录未动。</source>
        <translation>The roster was not touched.</translation>
    </message>
    <message>
        <source>已导入领导职务 {leaders} 条、机构 {organs} 个</source>
        <translation>Imported: leaders’ posts {leaders}, bodies {organs}</translation>
    </message>
    <message>
        <source>导入名录</source>
        <translation>Import roster</translation>
    </message>
    <message>
        <source>工作簿 (*.xlsx)</source>
        <translation>Workbook (*.xlsx)</translation>
    </message>
    <message>
        <source>导出空表</source>
        <translation>Export blank sheet</translation>
    </message>
    <message>
        <source>名录.xlsx</source>
        <translation>Roster.xlsx</translation>
    </message>
    <message>
        <source>密级字样：{what}</source>
        <translation>Classification words: {what}</translation>
    </message>
</context>
<context>
    <name>RowsMenu</name>
    <message>
        <source>排序</source>
        <translation>Sort</translation>
    </message>
</context>
<context>
    <name>RowsPane</name>
    <message>
        <source>关闭明细（Esc）</source>
        <translation>Close details (Esc)</translation>
    </message>
    <message>
        <source>共 {count:,} 条，双击打开稿件</source>
        <translation>{count:,} in all, double-click to open the draft</translation>
    </message>
</context>
<context>
    <name>RowsTable</name>
    <message>
        <source>上移</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>下移</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>去掉</source>
        <translation>Remove</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>可直接改</source>
        <translation>Can be corrected directly</translation>
    </message>
    <message>
        <source>须核对</source>
        <translation>To be checked</translation>
    </message>
    <message>
        <source>建议</source>
        <translation>Suggestion</translation>
    </message>
    <message>
        <source>提示</source>
        <translation>Hint</translation>
    </message>
    <message>
        <source>必改词</source>
        <translation>Must-change words</translation>
    </message>
    <message>
        <source>半角点号</source>
        <translation>Half-width marks</translation>
    </message>
    <message>
        <source>中文里的逗号、分号、冒号、问号、叹号用全角</source>
        <translation>In Chinese, commas, semicolons, colons, question and exclamation marks are full-width</translation>
    </message>
    <message>
        <source>半角括号</source>
        <translation>Half-width brackets</translation>
    </message>
    <message>
        <source>括号内有汉字，括号用全角</source>
        <translation>Brackets around Chinese characters are full-width</translation>
    </message>
    <message>
        <source>半角句点</source>
        <translation>Half-width full point</translation>
    </message>
    <message>
        <source>中文句末用句号“。”</source>
        <translation>A Chinese sentence ends in the full stop “。”</translation>
    </message>
    <message>
        <source>此处如是句末，应用句号“。”；如是外国人名，应用间隔号“·”</source>
        <translation>At the end of a sentence use the full stop “。”; in a foreign name use the middle dot “·”</translation>
    </message>
    <message>
        <source>直引号</source>
        <translation>Straight quotation marks</translation>
    </message>
    <message>
        <source>中文里用弯引号“ ”，引号之内再引用‘ ’</source>
        <translation>Chinese uses curly quotation marks “ ”, with ‘ ’ inside them</translation>
    </message>
    <message>
        <source>中文里用弯引号‘ ’</source>
        <translation>Chinese uses curly quotation marks ‘ ’</translation>
    </message>
    <message>
        <source>直引号未成对，请核对引用从何处起、到何处止</source>
        <translation>Straight quotation marks are not paired; check where the quotation begins and ends</translation>
    </message>
    <message>
        <source>点号重复</source>
        <translation>Repeated marks</translation>
    </message>
    <message>
        <source>“{mark}”重复，留一个即可</source>
        <translation>“{mark}” is repeated; one is enough</translation>
    </message>
    <message>
        <source>两个半角句点，请核对此处是句号还是省略号</source>
        <translation>Two half-width points; check whether a full stop or an ellipsis is meant</translation>
    </message>
    <message>
        <source>点号连用</source>
        <translation>Marks in a row</translation>
    </message>
    <message>
        <source>“{marks}”不能连用，请留其一</source>
        <translation>“{marks}” cannot follow one another; keep one of them</translation>
    </message>
    <message>
        <source>省略号形式</source>
        <translation>Form of the ellipsis</translation>
    </message>
    <message>
        <source>省略号为六个圆点“……”</source>
        <translation>The ellipsis has six points, “……”</translation>
    </message>
    <message>
        <source>“等”与省略号并用</source>
        <translation>“等” with an ellipsis</translation>
    </message>
    <message>
        <source>“{word}”与省略号作用相同，只用其一</source>
        <translation>“{word}” means the same as the ellipsis; use only one</translation>
    </message>
    <message>
        <source>“等”前的顿号</source>
        <translation>顿号 (、) before “等”</translation>
    </message>
    <message>
        <source>“等”之前不用顿号</source>
        <translation>No 、 before “等”</translation>
    </message>
    <message>
        <source>引号、书名号之间的顿号</source>
        <translation>顿号 (、) between quotation or title marks</translation>
    </message>
    <message>
        <source>并列的引号或书名号之间通常不用顿号</source>
        <translation>Between quotation marks or title marks in a row, 、 is usually left out</translation>
    </message>
    <message>
        <source>概数中的顿号</source>
        <translation>顿号 (、) in approximate numbers</translation>
    </message>
    <message>
        <source>相邻两数表示概数，中间不用顿号</source>
        <translation>Two adjacent numbers for an approximation take no 、 between them</translation>
    </message>
    <message>
        <source>如表示概数，用汉字数字且中间不用顿号</source>
        <translation>If this is an approximation, use Chinese numerals without 、</translation>
    </message>
    <message>
        <source>标号不成对</source>
        <translation>Unpaired marks</translation>
    </message>
    <message>
        <source>“{mark}”缺少与之配对的“{partner}”，或与其他标号交叉</source>
        <translation>“{mark}” lacks its partner “{partner}”, or crosses other marks</translation>
    </message>
    <message>
        <source>“{mark}”之前缺少与之配对的“{partner}”，或与其他标号交叉</source>
        <translation>Before “{mark}” its partner “{partner}” is missing, or it crosses other marks</translation>
    </message>
    <message>
        <source>书名号套用</source>
        <translation>Nested title marks</translation>
    </message>
    <message>
        <source>书名号里面再用书名号，外用双、内用单</source>
        <translation>Title marks inside title marks: double outside, single inside</translation>
    </message>
    <message>
        <source>引号套用</source>
        <translation>Nested quotation marks</translation>
    </message>
    <message>
        <source>引号里面再用引号，外用双、内用单</source>
        <translation>Quotation marks inside quotation marks: double outside, single inside</translation>
    </message>
    <message>
        <source>年份起止</source>
        <translation>Spans of years</translation>
    </message>
    <message>
        <source>年份起止用一字线“—”，不用“{sign}”</source>
        <translation>For a span of years use the dash “—”, not “{sign}”</translation>
    </message>
    <message>
        <source>数值范围</source>
        <translation>Ranges of values</translation>
    </message>
    <message>
        <source>数值范围用浪纹线“～”，不用“{sign}”</source>
        <translation>For a range of values use the wave dash “～”, not “{sign}”</translation>
    </message>
    <message>
        <source>时间起止用一字线“—”，不用“{sign}”</source>
        <translation>For a span of time use the dash “—”, not “{sign}”</translation>
    </message>
    <message>
        <source>破折号形式</source>
        <translation>Form of the long dash</translation>
    </message>
    <message>
        <source>破折号为“——”，占两格，不用“{sign}”</source>
        <translation>The long dash is “——”, two characters wide, not “{sign}”</translation>
    </message>
    <message>
        <source>后文解释前文，应用破折号“——”；如是地点、时间的起止，一字线无误</source>
        <translation>If the second part explains the first, use the long dash “——”; for a span of places or times the single dash is right</translation>
    </message>
    <message>
        <source>发文字号的年份</source>
        <translation>Year in a document number</translation>
    </message>
    <message>
        <source>发文字号的年份用六角括号“{right}”</source>
        <translation>The year in a document number takes the brackets “{right}”</translation>
    </message>
    <message>
        <source>发文字号的序号</source>
        <translation>Serial in a document number</translation>
    </message>
    <message>
        <source>发文顺序号不加“第”字，不编虚位</source>
        <translation>The serial of a document takes neither “第” nor leading zeros</translation>
    </message>
    <message>
        <source>发文顺序号不编虚位，“{number}”前不加0</source>
        <translation>The serial of a document takes no leading zeros; no 0 before “{number}”</translation>
    </message>
    <message>
        <source>带括号序号后的标点</source>
        <translation>Mark after a number in brackets</translation>
    </message>
    <message>
        <source>带括号的序号之后不加“{mark}”</source>
        <translation>No “{mark}” after a number in brackets</translation>
    </message>
    <message>
        <source>阿拉伯数字序号后的标点</source>
        <translation>Mark after an Arabic number</translation>
    </message>
    <message>
        <source>阿拉伯数字序号之后用下脚点“.”，不用“{mark}”</source>
        <translation>After an Arabic heading number use the full point “.”, not “{mark}”</translation>
    </message>
    <message>
        <source>汉字序号后的标点</source>
        <translation>Mark after a Chinese number</translation>
    </message>
    <message>
        <source>汉字序号之后用顿号“、”，不用“{mark}”</source>
        <translation>After a Chinese heading number use “、”, not “{mark}”</translation>
    </message>
    <message>
        <source>次序语后的标点</source>
        <translation>Mark after a word of order</translation>
    </message>
    <message>
        <source>“{word}”表示次序，其后用逗号</source>
        <translation>“{word}” shows order and is followed by a comma</translation>
    </message>
    <message>
        <source>序号的半角括号</source>
        <translation>Half-width brackets of numbers</translation>
    </message>
    <message>
        <source>序号的括号用全角</source>
        <translation>Numbers take full-width brackets</translation>
    </message>
    <message>
        <source>标题末尾的点号</source>
        <translation>Mark at the end of a title</translation>
    </message>
    <message>
        <source>标题末尾不用“{mark}”</source>
        <translation>No “{mark}” at the end of a title</translation>
    </message>
    <message>
        <source>单独成行的小标题末尾不用“{mark}”</source>
        <translation>No “{mark}” at the end of a heading on its own line</translation>
    </message>
    <message>
        <source>附件名称后的标点</source>
        <translation>Mark after an attachment’s name</translation>
    </message>
    <message>
        <source>附件名称之后不加“{mark}”</source>
        <translation>No “{mark}” after an attachment’s name</translation>
    </message>
    <message>
        <source>汉字间的空格</source>
        <translation>Spaces between Chinese characters</translation>
    </message>
    <message>
        <source>汉字之间、汉字与标点之间不留空格</source>
        <translation>No spaces between Chinese characters, or between characters and marks</translation>
    </message>
    <message>
        <source>字词重复</source>
        <translation>Repeated words</translation>
    </message>
    <message>
        <source>“{character}”连写两次，请核对是否多字</source>
        <translation>“{character}” is written twice; check for an extra character</translation>
    </message>
    <message>
        <source>年份写全</source>
        <translation>Years in full</translation>
    </message>
    <message>
        <source>年份应写四位数，请核对世纪</source>
        <translation>Years have four digits; check the century</translation>
    </message>
    <message>
        <source>百分数范围</source>
        <translation>Ranges of percentages</translation>
    </message>
    <message>
        <source>百分数范围的前一个数也要带百分号</source>
        <translation>The first number of a percentage range takes the percent sign too</translation>
    </message>
    <message>
        <source>数值范围的“万”“亿”</source>
        <translation>“万” and “亿” in ranges</translation>
    </message>
    <message>
        <source>数值范围的前一个数也要带“万”“亿”和单位</source>
        <translation>The first number of a range takes “万” or “亿” and the unit too</translation>
    </message>
    <message>
        <source>小数点前的0</source>
        <translation>0 before the decimal point</translation>
    </message>
    <message>
        <source>纯小数的小数点前应写0</source>
        <translation>A decimal below one takes a 0 before the point</translation>
    </message>
    <message>
        <source>全角数字、字母</source>
        <translation>Full-width digits and letters</translation>
    </message>
    <message>
        <source>数字、字母应用半角</source>
        <translation>Digits and letters are half-width</translation>
    </message>
    <message>
        <source>月、日前的0</source>
        <translation>0 before month and day</translation>
    </message>
    <message>
        <source>月、日前不编虚位，不写0</source>
        <translation>Months and days take no leading 0</translation>
    </message>
    <message>
        <source>日期用“日”</source>
        <translation>“日” in dates</translation>
    </message>
    <message>
        <source>书面日期用“日”，不用“号”</source>
        <translation>Written dates use “日”, not “号”</translation>
    </message>
    <message>
        <source>日期数字混用</source>
        <translation>Mixed numerals in dates</translation>
    </message>
    <message>
        <source>同一日期里汉字数字和阿拉伯数字混用，宜统一</source>
        <translation>One date mixes Chinese and Arabic numerals; better use one kind</translation>
    </message>
    <message>
        <source>年份里的“〇”</source>
        <translation>“〇” in years</translation>
    </message>
    <message>
        <source>汉字年份里的零应写“〇”</source>
        <translation>Zero in a year written in Chinese numerals is “〇”</translation>
    </message>
    <message>
        <source>数字与“十”“百”“千”</source>
        <translation>Numbers with “十”, “百”, “千”</translation>
    </message>
    <message>
        <source>阿拉伯数字后不用“十”“百”“千”计数，宜写出全数</source>
        <translation>“十”, “百” and “千” do not follow Arabic numerals; write the number in full</translation>
    </message>
    <message>
        <source>日期核对</source>
        <translation>Date check</translation>
    </message>
    <message>
        <source>{month}只有{last}天，没有这一天，请核对</source>
        <translation>{month} has only {last} days, so there is no such day; please check</translation>
    </message>
    <message>
        <source>没有{month}月，请核对</source>
        <translation>There is no month {month}; please check</translation>
    </message>
    <message>
        <source>{date}是星期{weekday}，请核对日期和星期</source>
        <translation>{date} is weekday {weekday}; check the date and the day of the week</translation>
    </message>
    <message>
        <source>相对时间</source>
        <translation>Relative time</translation>
    </message>
    <message>
        <source>“{word}”过后难以查考，需要时写明日期</source>
        <translation>“{word}” is hard to trace later; write the date where needed</translation>
    </message>
    <message>
        <source>计量单位</source>
        <translation>Units of measurement</translation>
    </message>
    <message>
        <source>“{unit}”不是法定计量单位，请改用法定单位</source>
        <translation>“{unit}” is not a legal unit of measurement; please use one</translation>
    </message>
    <message>
        <source>“{unit}”不是法定计量单位，刊物习惯沿用的可以不改</source>
        <translation>“{unit}” is not a legal unit of measurement; it may stay where the journal’s custom keeps it</translation>
    </message>
    <message>
        <source>单位符号大小写</source>
        <translation>Case of unit symbols</translation>
    </message>
    <message>
        <source>单位符号的大小写不对</source>
        <translation>The unit symbol is in the wrong case</translation>
    </message>
    <message>
        <source>减少不用“倍”</source>
        <translation>No “倍” for decreases</translation>
    </message>
    <message>
        <source>减少、下降不能用“倍”，请改用百分数或几分之几</source>
        <translation>A decrease cannot be given in “倍”; use a percentage or a fraction</translation>
    </message>
    <message>
        <source>增减与正负号</source>
        <translation>Increase, decrease and signs</translation>
    </message>
    <message>
        <source>“{verb}”后不用负号，请改为相反的词或去掉负号</source>
        <translation>No minus sign after “{verb}”; use the opposite word or remove the sign</translation>
    </message>
    <message>
        <source>“{verb}”后又有负号，意思不清，请核对</source>
        <translation>A minus sign follows “{verb}”, so the meaning is unclear; please check</translation>
    </message>
    <message>
        <source>截至、截止</source>
        <translation>截至 and 截止</translation>
    </message>
    <message>
        <source>后面是时间，应用“截至”；“截止”后不带时间</source>
        <translation>A time follows, so use “截至”; “截止” takes no time after it</translation>
    </message>
    <message>
        <source>易错词</source>
        <translation>Easily mistaken words</translation>
    </message>
    <message>
        <source>这个词一般是误写，请按建议核改</source>
        <translation>This word is usually a slip; correct it as suggested</translation>
    </message>
    <message>
        <source>与后面的“又”“也”呼应，应用“既”</source>
        <translation>With “又” or “也” after it, use “既”</translation>
    </message>
    <message>
        <source>约数重复</source>
        <translation>Double approximation</translation>
    </message>
    <message>
        <source>“{before}”与“{after}”都表示约数，保留一个即可</source>
        <translation>“{before}” and “{after}” both mark an approximation; keep one of them</translation>
    </message>
    <message>
        <source>上下限重复</source>
        <translation>Double limit</translation>
    </message>
    <message>
        <source>“{before}”与“{after}”意思重复或矛盾，去掉一个</source>
        <translation>“{before}” and “{after}” repeat or contradict each other; remove one</translation>
    </message>
    <message>
        <source>“{wrong}”这条规则太慢，已停用本次检查</source>
        <translation>The rule “{wrong}” is too slow and was left out of this check</translation>
    </message>
    <message>
        <source>人员机构名录</source>
        <translation>Roster of people and bodies</translation>
    </message>
    <message>
        <source>名录里{name}已于{until}不再担任“{post}”，请核对</source>
        <translation>By the roster {name} ceased to be “{post}” on {until}; please check</translation>
    </message>
    <message>
        <source>名录里{name}自{since}起才任“{post}”，请核对</source>
        <translation>By the roster {name} is “{post}” only from {since}; please check</translation>
    </message>
    <message>
        <source>名录里{name}现任“{right}”，不是“{post}”，请核对</source>
        <translation>By the roster {name} is “{right}”, not “{post}”; please check</translation>
    </message>
    <message>
        <source>名录里{name}现不担任“{post}”，请核对</source>
        <translation>By the roster {name} is not “{post}” at present; please check</translation>
    </message>
    <message>
        <source>名录里“{post}”是{name}，此处有一字不同，请核对</source>
        <translation>By the roster the “{post}” is {name}; one character differs here, please check</translation>
    </message>
    <message>
        <source>{name}第一次出现，宜写明职务“{post}”</source>
        <translation>{name} appears for the first time; better give the post “{post}”</translation>
    </message>
    <message>
        <source>{name}兼有党政职务，宜先写党内职务</source>
        <translation>{name} holds Party and government posts; better put the Party post first</translation>
    </message>
    <message>
        <source>排序与名录不一致，名录顺序为：{names}</source>
        <translation>The order differs from the roster, which has: {names}</translation>
    </message>
    <message>
        <source>名录里“{organ}”已撤销，现为“{successor}”</source>
        <translation>By the roster “{organ}” was dissolved and is now “{successor}”</translation>
    </message>
    <message>
        <source>名录里“{organ}”已撤销，请核对</source>
        <translation>By the roster “{organ}” was dissolved; please check</translation>
    </message>
    <message>
        <source>“{organ}”的规范简称是“{short}”</source>
        <translation>The standard short form of “{organ}” is “{short}”</translation>
    </message>
    <message>
        <source>没有名称，未收入</source>
        <translation>no name; not taken in</translation>
    </message>
    <message>
        <source>没有职务，未收入</source>
        <translation>no post; not taken in</translation>
    </message>
    <message>
        <source>日期认不出，未收入</source>
        <translation>date not recognised; not taken in</translation>
    </message>
    <message>
        <source>排序不是数字，已按行序排</source>
        <translation>order is not a number; placed by row</translation>
    </message>
    <message>
        <source>类别认不出，已按“其他”收入</source>
        <translation>kind not recognised; taken in as “other”</translation>
    </message>
    <message>
        <source>终止日期早于起始日期，未收入</source>
        <translation>end before start; not taken in</translation>
    </message>
    <message>
        <source>与前面的行重复，只收一次</source>
        <translation>same as an earlier row; taken in once</translation>
    </message>
    <message>
        <source>没有“姓名、职务”或“机构”的表头，未读</source>
        <translation>no headings “姓名, 职务” (name, post) or “机构” (body); not read</translation>
    </message>
    <message>
        <source>行数过多，这一行以后未读</source>
        <translation>too many rows; not read from here on</translation>
    </message>
    <message>
        <source>“{sheet}”第 {row} 行：</source>
        <translation>“{sheet}”, row {row}: </translation>
    </message>
    <message>
        <source>“{sheet}”：</source>
        <translation>“{sheet}”: </translation>
    </message>
    <message>
        <source>（第一行是：{what}）</source>
        <translation> (the first row is: {what})</translation>
    </message>
    <message>
        <source>（{what}）</source>
        <translation> ({what})</translation>
    </message>
    <message>
        <source>层次序号</source>
        <translation>Heading numbers</translation>
    </message>
    <message>
        <source>这一层从“{stated}”起，前面没有“{expected}”，请核对</source>
        <translation>This level starts at “{stated}” without “{expected}” before it; please check</translation>
    </message>
    <message>
        <source>序号不连续：此处应为“{expected}”，现为“{stated}”</source>
        <translation>Numbers not in sequence: this should be “{expected}”, but is “{stated}”</translation>
    </message>
    <message>
        <source>序号“{stated}”重复，此处应为“{expected}”</source>
        <translation>Number “{stated}” is repeated; this should be “{expected}”</translation>
    </message>
    <message>
        <source>“{above}”之下直接用了“{here}”，越过了“{expected}”这一层</source>
        <translation>“{here}” directly under “{above}” skips the level “{expected}”</translation>
    </message>
    <message>
        <source>“{here}”排在了“{above}”之下，层次颠倒</source>
        <translation>“{here}” stands under “{above}”; the levels are reversed</translation>
    </message>
    <message>
        <source>只见“{stated}是”，前面没有“{expected}是”</source>
        <translation>There is “{stated}是” but no “{expected}是” before it</translation>
    </message>
    <message>
        <source>分项不连续：此处应为“{expected}是”，现为“{stated}是”</source>
        <translation>Points not in sequence: this should be “{expected}是”, but is “{stated}是”</translation>
    </message>
    <message>
        <source>“{stated}是”重复，此处应为“{expected}是”</source>
        <translation>“{stated}是” is repeated; this should be “{expected}是”</translation>
    </message>
    <message>
        <source>只有“一是”，没有“二是”；单独一项不必编号</source>
        <translation>There is “一是” but no “二是”; a single point needs no number</translation>
    </message>
    <message>
        <source>各分项之间的标点不一致，此处用“{stated}”，宜统一为“{usual}”</source>
        <translation>The points end in different marks; here “{stated}”, better “{usual}” throughout</translation>
    </message>
    <message>
        <source>并列分项的标点</source>
        <translation>Marks between points in a row</translation>
    </message>
    <message>
        <source>分项里已有句号，各项之间不宜再用分号</source>
        <translation>A point already contains a full stop, so semicolons between points are out of place</translation>
    </message>
    <message>
        <source>并列各段里已有句号，段末不宜用分号</source>
        <translation>The paragraphs already contain full stops, so they should not end in semicolons</translation>
    </message>
    <message>
        <source>括号与句号的位置</source>
        <translation>Place of bracket and full stop</translation>
    </message>
    <message>
        <source>括号里是对前句的说明，应放在句号之前</source>
        <translation>The brackets explain the sentence before and belong before the full stop</translation>
    </message>
    <message>
        <source>句内括号里末尾不用句号，句号应放在括号之后</source>
        <translation>No full stop at the end inside the brackets; it goes after them</translation>
    </message>
    <message>
        <source>书名号的使用</source>
        <translation>Use of title marks</translation>
    </message>
    <message>
        <source>证照、奖项的名称一般不用书名号</source>
        <translation>Names of certificates and awards usually take no title marks</translation>
    </message>
    <message>
        <source>“{name}”只是文种，不是文件全称，一般不用书名号</source>
        <translation>“{name}” is only a type of document, not a full title, and usually takes no title marks</translation>
    </message>
    <message>
        <source>法律法规全称宜加书名号</source>
        <translation>Full titles of laws and regulations should have title marks</translation>
    </message>
    <message>
        <source>数字勾稽</source>
        <translation>Sums and figures</translation>
    </message>
    <message>
        <source>各项相加为{computed}（{parts}），与{stated}不符</source>
        <translation>The parts add up to {computed} ({parts}), which does not match {stated}</translation>
    </message>
    <message>
        <source>其中一项{computed}大于总数{stated}</source>
        <translation>One part, {computed}, is larger than the total {stated}</translation>
    </message>
    <message>
        <source>各项占比相加为{computed}，不是100%（{parts}）</source>
        <translation>The shares add up to {computed}, not 100% ({parts})</translation>
    </message>
    <message>
        <source>结构比相加为{computed}，不是100（{parts}）</source>
        <translation>The ratio adds up to {computed}, not 100 ({parts})</translation>
    </message>
    <message>
        <source>前面说“{stated}”，后面列了{computed}项</source>
        <translation>It says “{stated}” but lists {computed}</translation>
    </message>
    <message>
        <source>按所列数字计算应为{computed}，文中为{stated}</source>
        <translation>By the numbers given this should be {computed}; the text has {stated}</translation>
    </message>
    <message>
        <source>前后两数相差{computed}，文中为{stated}</source>
        <translation>The two numbers differ by {computed}; the text has {stated}</translation>
    </message>
    <message>
        <source>按所列数字计算增长{computed}，文中为{stated}</source>
        <translation>By the numbers given the growth is {computed}; the text has {stated}</translation>
    </message>
    <message>
        <source>百分数之差应说“个百分点”，文中为{stated}</source>
        <translation>A difference of percentages is in “个百分点”; the text has {stated}</translation>
    </message>
    <message>
        <source>由{before}到{after}，与“{stated}”相反</source>
        <translation>From {before} to {after} is the opposite of “{stated}”</translation>
    </message>
    <message>
        <source>后数是前数的{computed}，与“{stated}”不符</source>
        <translation>The second number is {computed} of the first, which does not match “{stated}”</translation>
    </message>
    <message>
        <source>{whole}减{done}应余{computed}，文中为{stated}</source>
        <translation>{whole} less {done} leaves {computed}; the text has {stated}</translation>
    </message>
    <message>
        <source>表中各项相加为{computed}，合计写为{stated}</source>
        <translation>The items in the table add up to {computed}; the total says {stated}</translation>
    </message>
    <message>
        <source>标题写{stated}，正文写{computed}，前后不一致</source>
        <translation>The title has {stated}, the text {computed}; they do not agree</translation>
    </message>
    <message>
        <source>写法前后一致</source>
        <translation>Consistent wording</translation>
    </message>
    <message>
        <source>同类写法前后不一，文中多写作“{usual}”的样子</source>
        <translation>Forms of the same kind differ; the text mostly writes them like “{usual}”</translation>
    </message>
    <message>
        <source>附件</source>
        <translation>Attachment</translation>
    </message>
    <message>
        <source>文中说见{name}，后面没有附件</source>
        <translation>The text refers to {name}, but no attachment follows</translation>
    </message>
    <message>
        <source>文中说见{name}，没有这个附件</source>
        <translation>The text refers to {name}, but there is no such attachment</translation>
    </message>
    <message>
        <source>列了{name}的名称，后面没有这个附件</source>
        <translation>{name} is listed, but no such attachment follows</translation>
    </message>
    <message>
        <source>有{name}，附件说明里没有列出</source>
        <translation>{name} is there but is not in the list of attachments</translation>
    </message>
    <message>
        <source>附件序号不连续，此处应为“{expected}”</source>
        <translation>Attachment numbers not in sequence; this should be “{expected}”</translation>
    </message>
    <message>
        <source>篇幅</source>
        <translation>Length</translation>
    </message>
    <message>
        <source>全文{length}字，栏目限{limit}字，从这里起超出{over}字</source>
        <translation>{length} characters in all, the section allows {limit}; from here on it is {over} over</translation>
    </message>
    <message>
        <source>标题{length}字，限{limit}字，超出{over}字</source>
        <translation>Title of {length} characters, limit {limit}, {over} over</translation>
    </message>
    <message>
        <source>待补内容</source>
        <translation>To be filled in</translation>
    </message>
    <message>
        <source>“{words}”是待补的内容，签发前必须补上</source>
        <translation>“{words}” is to be filled in before sign-off</translation>
    </message>
    <message>
        <source>与原稿事实不同</source>
        <translation>Facts differing from the original</translation>
    </message>
    <message>
        <source>原稿为“{before}”，现为“{after}”，请核对</source>
        <translation>The original has “{before}”, now “{after}”; please check</translation>
    </message>
    <message>
        <source>原稿有“{before}”，现已删去，请核对</source>
        <translation>The original has “{before}”, now removed; please check</translation>
    </message>
    <message>
        <source>原稿没有“{after}”，请核对</source>
        <translation>The original does not have “{after}”; please check</translation>
    </message>
    <message>
        <source>个人信息</source>
        <translation>Personal data</translation>
    </message>
    <message>
        <source>这是居民身份证号，不宜印发</source>
        <translation>This is a resident’s ID number and should not be published</translation>
    </message>
    <message>
        <source>这里写的是身份证号，且校验不符；不宜印发</source>
        <translation>This is written as an ID number but fails the check; it should not be published</translation>
    </message>
    <message>
        <source>这是个人手机号，请确认可以印发</source>
        <translation>This is a personal mobile number; please confirm that it may be published</translation>
    </message>
    <message>
        <source>这是联系用的手机号，请确认可以印发</source>
        <translation>This is a contact mobile number; please confirm that it may be published</translation>
    </message>
    <message>
        <source>这是银行卡号，不宜印发</source>
        <translation>This is a bank card number and should not be published</translation>
    </message>
    <message>
        <source>这是个人住址，不宜写到门牌</source>
        <translation>This is a home address; it should not go down to the house number</translation>
    </message>
    <message>
        <source>这是个人住址，请确认可以印发</source>
        <translation>This is a home address; please confirm that it may be published</translation>
    </message>
    <message>
        <source>密级和保密用语</source>
        <translation>Classification and confidentiality wording</translation>
    </message>
    <message>
        <source>这是密级标志“{words}”，请核实本稿能否在此办理、印发</source>
        <translation>This is the classification mark “{words}”; check whether this draft may be handled and published here</translation>
    </message>
    <message>
        <source>来稿注明“{words}”，请核实能否印发</source>
        <translation>The draft is marked “{words}”; check whether it may be published</translation>
    </message>
    <message>
        <source>文中提到“{words}”，请核实有无涉密内容</source>
        <translation>The text mentions “{words}”; check for classified content</translation>
    </message>
    <message>
        <source>套话偏多</source>
        <translation>Too many stock phrases</translation>
    </message>
    <message>
        <source>这一段有套话{count}处（{phrases}），可压缩</source>
        <translation>Stock phrases in this paragraph: {count} ({phrases}); it could be shortened</translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>刊物</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>全部刊物</source>
        <translation>All journals</translation>
    </message>
    <message>
        <source>按名称、编号或依据查找</source>
        <translation>Find by name, code or basis</translation>
    </message>
    <message>
        <source>规则</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>强度</source>
        <translation>Strength</translation>
    </message>
    <message>
        <source>依据</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>编号</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>《{name}》</source>
        <translation>“{name}”</translation>
    </message>
    <message>
        <source>勾上的规则在检查。对某一刊物单独勾选的，以该刊物的为准。</source>
        <translation>Ticked rules are checked. Where one is ticked separately for a journal, that journal’s choice applies.</translation>
    </message>
    <message>
        <source>共 {count} 条规则，停用 {off} 条</source>
        <translation>Rules: {count}, off: {off}</translation>
    </message>
    <message>
        <source>已启用“{rule}”</source>
        <translation>“{rule}” turned on</translation>
    </message>
    <message>
        <source>已停用“{rule}”</source>
        <translation>“{rule}” turned off</translation>
    </message>
</context>
<context>
    <name>Running</name>
    <message>
        <source>进度</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>{done} / {total} 期</source>
        <translation>Issues: {done} / {total}</translation>
    </message>
</context>
<context>
    <name>RunningRow</name>
    <message>
        <source>停止</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>停止：{title}</source>
        <translation>Stop: {title}</translation>
    </message>
    <message>
        <source>正在停止，做完手头这一份</source>
        <translation>Stopping after the one in hand</translation>
    </message>
    <message>
        <source>已用 {time}</source>
        <translation>{time} so far</translation>
    </message>
</context>
<context>
    <name>SampleStrip</name>
    <message>
        <source>这是示例单位，可以随意试，人员和稿件都是虚构的。</source>
        <translation>This is the sample office: try whatever you like; people and drafts are invented.</translation>
    </message>
    <message>
        <source>建立本单位档案…</source>
        <translation>Found own archive…</translation>
    </message>
    <message>
        <source>回到本单位档案</source>
        <translation>Back to own archive</translation>
    </message>
    <message>
        <source>收起这一条</source>
        <translation>Hide this strip</translation>
    </message>
</context>
<context>
    <name>SavedButton</name>
    <message>
        <source>常用检索（Ctrl+D 存下当前检索）</source>
        <translation>Saved searches (Ctrl+D saves the present one)</translation>
    </message>
    <message>
        <source>常用检索</source>
        <translation>Saved searches</translation>
    </message>
    <message>
        <source>存下当前检索…</source>
        <translation>Save this search…</translation>
    </message>
    <message>
        <source>整理常用检索…</source>
        <translation>Arrange saved searches…</translation>
    </message>
</context>
<context>
    <name>SavedDoor</name>
    <message>
        <source>已存为常用检索“{name}”</source>
        <translation>Saved as “{name}”</translation>
    </message>
</context>
<context>
    <name>ScanField</name>
    <message>
        <source>扫描件</source>
        <translation>Scan</translation>
    </message>
    <message>
        <source>选择扫描件…</source>
        <translation>Choose scan…</translation>
    </message>
    <message>
        <source>去掉扫描件</source>
        <translation>Remove scan</translation>
    </message>
    <message>
        <source>选择扫描件</source>
        <translation>Choose scan</translation>
    </message>
    <message>
        <source>扫描件 (*.jpg *.jpeg *.png *.pdf)</source>
        <translation>Scan (*.jpg *.jpeg *.png *.pdf)</translation>
    </message>
    <message>
        <source>可以不附；JPG、PNG、PDF，20 MB 以内</source>
        <translation>Optional; JPG, PNG or PDF, up to 20 MB</translation>
    </message>
    <message>
        <source>签过字的签发单
扫描件拖到这里</source>
        <translation>Drop the scan of the signed
sign-off sheet here</translation>
    </message>
    <message>
        <source>这份扫描件不能预览，
仍会原样存档</source>
        <translation>This scan cannot be previewed;
it is kept as it is</translation>
    </message>
    <message>
        <source>扫描件预览</source>
        <translation>Scan preview</translation>
    </message>
</context>
<context>
    <name>Scans</name>
    <message>
        <source>没有程序能打开这份扫描件，可另存后查看。</source>
        <translation>No program can open this scan; save it elsewhere to view it.</translation>
    </message>
    <message>
        <source>没有程序能打开这份扫描件。</source>
        <translation>No program can open this scan.</translation>
    </message>
    <message>
        <source>这类文件不直接打开，可另存后查看。</source>
        <translation>Files of this kind are not opened directly; save it elsewhere to view it.</translation>
    </message>
    <message>
        <source>另存扫描件</source>
        <translation>Save scan as</translation>
    </message>
    <message>
        <source>已存为 {name}</source>
        <translation>Saved as {name}</translation>
    </message>
    <message>
        <source>已打开扫描件的只读副本</source>
        <translation>A read-only copy of the scan is open</translation>
    </message>
</context>
<context>
    <name>SchemeForm</name>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>自哪一天起施行</source>
        <translation>In force from</translation>
    </message>
    <message>
        <source>启用</source>
        <translation>Put into force</translation>
    </message>
    <message>
        <source>还原</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>其他</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>文字</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>到那一处</source>
        <translation>Go there</translation>
    </message>
    <message>
        <source>计分办法的各部分</source>
        <translation>Parts of the scoring scheme</translation>
    </message>
</context>
<context>
    <name>SchemesPage</name>
    <message>
        <source>计分办法</source>
        <translation>Scoring scheme</translation>
    </message>
    <message>
        <source>已启用《{name}》，{day}起施行</source>
        <translation>“{name}” put into force from {day}</translation>
    </message>
</context>
<context>
    <name>SearchHead</name>
    <message>
        <source>查全部稿件、刊期、批示和批注</source>
        <translation>Search all drafts, issues, instructions and notes</translation>
    </message>
    <message>
        <source>最新在前</source>
        <translation>Newest first</translation>
    </message>
    <message>
        <source>最相关</source>
        <translation>Most relevant</translation>
    </message>
    <message>
        <source>排序</source>
        <translation>Sort</translation>
    </message>
    <message>
        <source>显示或收起筛选</source>
        <translation>Show or hide filters</translation>
    </message>
    <message>
        <source>导出清单…（{keys}）</source>
        <translation>Export list… ({keys})</translation>
    </message>
</context>
<context>
    <name>SearchPane</name>
    <message>
        <source>正在查找…</source>
        <translation>Searching…</translation>
    </message>
    <message>
        <source>没有找到“{words}”，可减少一个词再试。</source>
        <translation>Nothing found for “{words}”. Try with one word fewer.</translation>
    </message>
    <message>
        <source>没有找到“{words}”，可换个说法再试。</source>
        <translation>Nothing found for “{words}”. Try other words.</translation>
    </message>
    <message>
        <source>去掉筛选</source>
        <translation>Clear filters</translation>
    </message>
    <message>
        <source>{count}（上一次的结果）</source>
        <translation>{count} (previous results)</translation>
    </message>
    <message>
        <source>输入要找的字词，多个字词用空格隔开。
如：{example}</source>
        <translation>Type the words to find, separated by spaces.
For example: {example}</translation>
    </message>
</context>
<context>
    <name>Seating</name>
    <message>
        <source>密码已修改</source>
        <translation>Password changed</translation>
    </message>
</context>
<context>
    <name>SecondPlaceSheet</name>
    <message>
        <source>设第二备份处</source>
        <translation>Set second place</translation>
    </message>
    <message>
        <source>第二备份处</source>
        <translation>Second place</translation>
    </message>
    <message>
        <source>选另一块磁盘、移动硬盘或优盘上的文件夹。每次备份后自动拷去一份并逐字节核对；盘不在时先记着，接上后补齐。程序会在里面放一个标记文件，凭它认盘。</source>
        <translation>Choose a folder on another disk, portable disk or memory stick. After each backup a copy goes there and is verified byte by byte; if the disk is away, it is made up when it is back. The program puts a mark file there to know the disk by.</translation>
    </message>
    <message>
        <source>文件夹</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>加密（优盘随身带时建议）</source>
        <translation>Encrypt (advised for a memory stick you carry)</translation>
    </message>
    <message>
        <source>备份口令（至少 {n} 位）</source>
        <translation>Backup password (at least {n} characters)</translation>
    </message>
    <message>
        <source>再输一遍</source>
        <translation>Again</translation>
    </message>
    <message>
        <source>口令由系统的密码库保管，不写进任何文件。换一台机器恢复时要输入它：忘了就打不开，请另行记下封存。那里以前没有加密的备份不会自动加密，请自行处理。</source>
        <translation>The password is kept in the system’s keychain and written to no file. It is asked for when restoring on another computer: if it is forgotten, the backups cannot be opened, so write it down and keep it sealed. Unencrypted backups already there are not encrypted; deal with them yourself.</translation>
    </message>
    <message>
        <source>不再设第二备份处</source>
        <translation>Stop using the second place</translation>
    </message>
    <message>
        <source>请选一个文件夹。</source>
        <translation>Choose a folder.</translation>
    </message>
    <message>
        <source>没有这个文件夹，请先接上磁盘、建好文件夹。</source>
        <translation>This folder does not exist. Connect the disk and create the folder first.</translation>
    </message>
    <message>
        <source>备份口令至少 {n} 位。</source>
        <translation>The backup password needs at least {n} characters.</translation>
    </message>
    <message>
        <source>选第二备份处</source>
        <translation>Choose second place</translation>
    </message>
    <message>
        <source>选…</source>
        <translation>Choose…</translation>
    </message>
</context>
<context>
    <name>SecondStep</name>
    <message>
        <source>备份位置</source>
        <translation>Backup place</translation>
    </message>
    <message>
        <source>档案旁边自动有备份。再选一处另外的磁盘（移动硬盘、优盘、共享盘），每次备份拷去一份，机器坏了也不丢。建立档案时会在那里放一个标记文件，凭它认盘。</source>
        <translation>Backups are kept beside the archive by themselves. Choose another disk (removable disk, USB stick, shared drive) for a copy of each, so that nothing is lost if this computer fails. A mark file is put there by which the disk is recognised.</translation>
    </message>
    <message>
        <source>以后在“设置→备份”里设第二备份处，加密也在那里设。</source>
        <translation>Set the second place later in Settings → Backups; encryption is set there too.</translation>
    </message>
    <message>
        <source>第二备份处</source>
        <translation>Second place</translation>
    </message>
    <message>
        <source>每次备份拷一份到 {folder}</source>
        <translation>A copy of each backup goes to {folder}</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>这件事刚在别处有改动，已取来最新情况。填写的内容都在，请核对后再办。</source>
        <translation>This has just been changed elsewhere and the latest was fetched. What you filled in is all here; check it before you go on.</translation>
    </message>
    <message>
        <source>此稿已签发。保存改动后签发失效，须重新送审。</source>
        <translation>This draft is signed off. Saving changes cancels the sign-off; it must be submitted again.</translation>
    </message>
    <message>
        <source>此稿已送审。保存改动后退回采编，须重新送审。</source>
        <translation>This draft has been submitted. Saving changes puts it back in Editing; it must be submitted again.</translation>
    </message>
    <message>
        <source>已退回：{reason}</source>
        <translation>Returned: {reason}</translation>
    </message>
    <message>
        <source>此稿只能查看，不能改动。</source>
        <translation>This draft is read-only.</translation>
    </message>
    <message>
        <source>原稿</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>直接录入</source>
        <translation>Typed in</translation>
    </message>
    <message>
        <source>不采用</source>
        <translation>Decline</translation>
    </message>
</context>
<context>
    <name>SheetsField</name>
    <message>
        <source>扫描件</source>
        <translation>Scan</translation>
    </message>
    <message>
        <source>选择文件…</source>
        <translation>Choose file…</translation>
    </message>
    <message>
        <source>图片或 PDF，也可拖到这里</source>
        <translation>Pictures or PDF; can also be dropped here</translation>
    </message>
    <message>
        <source>选择扫描件</source>
        <translation>Choose scan</translation>
    </message>
    <message>
        <source>去掉 {name}</source>
        <translation>Remove {name}</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>为什么先不用</source>
        <translation>Why it is put aside</translation>
    </message>
    <message>
        <source>请写一句为什么先不用。</source>
        <translation>Say in a sentence why it is put aside.</translation>
    </message>
    <message>
        <source>转入备用</source>
        <translation>Move to reserve</translation>
    </message>
    <message>
        <source>{first}等 {count} 篇</source>
        <translation>{first} and others, {count} draft(s)</translation>
    </message>
    <message>
        <source>签发仍然有效，随时可以从备用里直接上版。</source>
        <translation>The sign-off stays valid; it can be placed straight from reserve at any time.</translation>
    </message>
    <message>
        <source>{count} 篇已转入备用</source>
        <translation>Moved to reserve: {count} draft(s)</translation>
    </message>
    <message>
        <source>转入备用 {count} 篇</source>
        <translation>Moved to reserve: {count}</translation>
    </message>
    <message>
        <source>{count} 篇已移回待上版</source>
        <translation>Moved back to ready: {count} draft(s)</translation>
    </message>
    <message>
        <source>移回待上版 {count} 篇</source>
        <translation>Moved back to the ready list: {count}</translation>
    </message>
    <message>
        <source>备用稿由编辑办理</source>
        <translation>Reserve drafts are handled by editors</translation>
    </message>
</context>
<context>
    <name>ShowSheet</name>
    <message>
        <source>登记已报领导</source>
        <translation>Record report to leader</translation>
    </message>
    <message>
        <source>哪位领导</source>
        <translation>Which leader</translation>
    </message>
    <message>
        <source>领导要求（可不填）</source>
        <translation>Leader’s demands (optional)</translation>
    </message>
    <message>
        <source>请写明哪位领导</source>
        <translation>Please say which leader</translation>
    </message>
    <message>
        <source>已登记：报{leader}</source>
        <translation>Recorded: reported to {leader}</translation>
    </message>
</context>
<context>
    <name>SidePane</name>
    <message>
        <source>检查</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>检查结果（F9）</source>
        <translation>Check results (F9)</translation>
    </message>
    <message>
        <source>版样</source>
        <translation>Page proof</translation>
    </message>
    <message>
        <source>版样：印出来的样子（F8）</source>
        <translation>Page proof: as it will print (F8)</translation>
    </message>
    <message>
        <source>放宽版样，收起待上版（F11）</source>
        <translation>Widen page proof, fold ready drafts (F11)</translation>
    </message>
    <message>
        <source>检查 {words}</source>
        <translation>Check {words}</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>密码</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>大写锁定似乎开着。</source>
        <translation>Caps Lock seems to be on.</translation>
    </message>
    <message>
        <source>登录</source>
        <translation>Log in</translation>
    </message>
    <message>
        <source>建立本单位档案…</source>
        <translation>Set up your office’s archive…</translation>
    </message>
    <message>
        <source>改开示例单位</source>
        <translation>Open the sample office</translation>
    </message>
    <message>
        <source>回到本单位档案</source>
        <translation>Back to own archive</translation>
    </message>
    <message>
        <source>密码连续输错，请等 {count} 秒再试。</source>
        <translation>Wrong password several times; try again in {count} s.</translation>
    </message>
    <message>
        <source>人员</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>没有设密码的，直接登录</source>
        <translation>No password set: just log in</translation>
    </message>
    <message>
        <source>这是示例单位，人员和稿件都是虚构的，可以随意试用。</source>
        <translation>This is the sample office; its people and drafts are invented, so try whatever you like.</translation>
    </message>
</context>
<context>
    <name>SignatureLines</name>
    <message>
        <source>看扫描件</source>
        <translation>See scan</translation>
    </message>
    <message>
        <source>《{title}》签字扫描件</source>
        <translation>“{title}”: scan of signature</translation>
    </message>
</context>
<context>
    <name>SignatureStrip</name>
    <message>
        <source>签字</source>
        <translation>Signatures</translation>
    </message>
</context>
<context>
    <name>SigningScreen</name>
    <message>
        <source>刚换到下一篇，请看过再办理。</source>
        <translation>This is the next one; please read it before you act.</translation>
    </message>
    <message>
        <source>整期不能退回，请退回其中要改的稿件。</source>
        <translation>A whole issue cannot be returned; return the drafts in it that need changing.</translation>
    </message>
    <message>
        <source>退回</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>这次还没有办理过，早先办理的请在“已办”里撤回。</source>
        <translation>Nothing done yet this time; withdraw earlier steps under “Done”.</translation>
    </message>
    <message>
        <source>《{title}》已退给编辑，不能撤回，可请编辑重新送审。</source>
        <translation>“{title}” was returned to the editor and cannot be withdrawn; ask the editor to submit it again.</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>批示内容见扫描件。</source>
        <translation>See the scan for the instruction.</translation>
    </message>
    <message>
        <source>批示内容</source>
        <translation>Wording</translation>
    </message>
</context>
<context>
    <name>SlipCard</name>
    <message>
        <source>打印后的改动</source>
        <translation>Changed since printing</translation>
    </message>
    <message>
        <source>可登记：{step}</source>
        <translation>Can be recorded: {step}</translation>
    </message>
    <message>
        <source>与纸上第{number}稿相比</source>
        <translation>Compared with version {number} on paper</translation>
    </message>
</context>
<context>
    <name>SourceRow</name>
    <message>
        <source>看原件</source>
        <translation>See original</translation>
    </message>
    <message>
        <source>打开只读副本（F6）</source>
        <translation>Open read-only copy (F6)</translation>
    </message>
    <message>
        <source>重读原件</source>
        <translation>Reread original</translation>
    </message>
    <message>
        <source>电话记录…</source>
        <translation>Phone record…</translation>
    </message>
    <message>
        <source>另存…</source>
        <translation>Save as…</translation>
    </message>
    <message>
        <source>另存原件…</source>
        <translation>Save original as…</translation>
    </message>
    <message>
        <source>电话口述</source>
        <translation>Dictated by phone</translation>
    </message>
    <message>
        <source>粘贴或口述</source>
        <translation>Pasted or dictated</translation>
    </message>
    <message>
        <source>出处</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>出处，如：县农业农村局电话核实</source>
        <translation>Source, e.g. County Agriculture Bureau, by phone</translation>
    </message>
    <message>
        <source>核对无误</source>
        <translation>All correct</translation>
    </message>
    <message>
        <source>取消核对</source>
        <translation>Uncheck</translation>
    </message>
</context>
<context>
    <name>SpecialSheet</name>
    <message>
        <source>出专报</source>
        <translation>Make special report</translation>
    </message>
    <message>
        <source>用哪一报的文字稿</source>
        <translation>Text of which report</translation>
    </message>
    <message>
        <source>一事一期：新建一期专报，稿件标为急件并送审；签发后再按一次就上版，刊期仍在“签发”里签发。</source>
        <translation>One matter, one issue: a new special report is made, and the draft is marked urgent and submitted for review. After sign-off, press once more to place it; the issue itself is still signed off in Sign-off.</translation>
    </message>
</context>
<context>
    <name>StageChips</name>
    <message>
        <source>待处理</source>
        <translation>To deal with</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>{words}，{count} 篇</source>
        <translation>{words}, {count} draft(s)</translation>
    </message>
</context>
<context>
    <name>StartLinks</name>
    <message>
        <source>常用检索</source>
        <translation>Saved searches</translation>
    </message>
    <message>
        <source>常用检索：{name}</source>
        <translation>Saved search: {name}</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>选择文件夹…</source>
        <translation>Choose folder…</translation>
    </message>
    <message>
        <source>只选几份文件…</source>
        <translation>Only some files…</translation>
    </message>
    <message>
        <source>选择存放旧刊的文件夹</source>
        <translation>Choose the folder of old issues</translation>
    </message>
    <message>
        <source>选择旧刊文件</source>
        <translation>Choose old issue files</translation>
    </message>
    <message>
        <source>文档 (*.docx *.doc *.docm *.dotx *.wps *.rtf *.odt *.pdf *.txt)</source>
        <translation>Documents (*.docx *.doc *.docm *.dotx *.wps *.rtf *.odt *.pdf *.txt)</translation>
    </message>
    <message>
        <source>把往年的刊物收进档案</source>
        <translation>Take past issues into the archive</translation>
    </message>
    <message>
        <source>一份文件是一期。程序读出期号、日期、栏目和各篇文稿，先列成核对表，您改好后再收入；原文件不动，收入的各期可以检索、统计、导出。报头或文件名有“增刊”的，期号另编，收入本单位的增刊。</source>
        <translation>One file is one issue. The program reads number, date, sections and items into a checklist first; you correct it, then take the issues in. The original files stay untouched, and the issues can be searched, counted and exported. Those with “增刊” in the masthead or file name are numbered separately and go into this office’s supplement.</translation>
    </message>
    <message>
        <source>可以读 .docx、.doc、.wps、.rtf、.odt、.pdf、.txt，文件夹里的子文件夹一并读。</source>
        <translation>Reads .docx, .doc, .wps, .rtf, .odt, .pdf and .txt, subfolders included.</translation>
    </message>
    <message>
        <source>收入哪一种刊物</source>
        <translation>Into which journal</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>{count} 项没有办成</source>
        <translation>Failed: {count}</translation>
    </message>
    <message>
        <source>任务</source>
        <translation>Quota</translation>
    </message>
    <message>
        <source>看进行中和办完的任务（Ctrl+Shift+J）</source>
        <translation>Running and finished jobs (Ctrl+Shift+J)</translation>
    </message>
    <message>
        <source>消息 {count}</source>
        <translation>Messages {count}</translation>
    </message>
    <message>
        <source>消息</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>看提示过的消息（Ctrl+Shift+I）</source>
        <translation>Messages shown so far (Ctrl+Shift+I)</translation>
    </message>
    <message>
        <source>已暂存 {time}，未存成版本</source>
        <translation>Kept {time}, not saved as a version</translation>
    </message>
    <message>
        <source>已保存 {time}</source>
        <translation>Saved {time}</translation>
    </message>
    <message>
        <source>未保存：{why}</source>
        <translation>Not saved: {why}</translation>
    </message>
    <message>
        <source>未保存</source>
        <translation>Not saved</translation>
    </message>
    <message>
        <source>有改动，稍后自动保存</source>
        <translation>Changed; saved automatically in a moment</translation>
    </message>
    <message>
        <source>正在保存…</source>
        <translation>Saving…</translation>
    </message>
</context>
<context>
    <name>StepsBar</name>
    <message>
        <source>对照原稿</source>
        <translation>Compare with original</translation>
    </message>
    <message>
        <source>与原稿并排（F6）</source>
        <translation>Side by side with the original (F6)</translation>
    </message>
    <message>
        <source>版面</source>
        <translation>Layout</translation>
    </message>
    <message>
        <source>与印出来的版面并排（F8）</source>
        <translation>Side by side with the printed layout (F8)</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>存为新版本（Ctrl+S）</source>
        <translation>Save as new version (Ctrl+S)</translation>
    </message>
    <message>
        <source>送审</source>
        <translation>Submit</translation>
    </message>
    <message>
        <source>保存并送审（Ctrl+Enter）</source>
        <translation>Save and submit for review (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>撤回</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>备用</source>
        <translation>Reserve</translation>
    </message>
    <message>
        <source>不采用…</source>
        <translation>Decline…</translation>
    </message>
    <message>
        <source>第 {number} 版</source>
        <translation>Version {number}</translation>
    </message>
    <message>
        <source>尚有 {count} 条批注未处理</source>
        <translation>Open notes: {count}</translation>
    </message>
    <message>
        <source>批注 {count}</source>
        <translation>Notes {count}</translation>
    </message>
</context>
<context>
    <name>StepsList</name>
    <message>
        <source>步骤</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>以后再设</source>
        <translation>Set up later</translation>
    </message>
    <message>
        <source>已填</source>
        <translation>Filled in</translation>
    </message>
</context>
<context>
    <name>StrengthFilter</name>
    <message>
        <source>显示“{words}”，{number} 处</source>
        <translation>Show “{words}”: {number}</translation>
    </message>
    <message>
        <source>提示</source>
        <translation>Hint</translation>
    </message>
    <message>
        <source>可改</source>
        <translation>Correctable</translation>
    </message>
    <message>
        <source>核对</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>显示或隐藏“{words}”</source>
        <translation>Show or hide “{words}”</translation>
    </message>
</context>
<context>
    <name>SubjectCard</name>
    <message>
        <source>打开</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>回车</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>打开{title}</source>
        <translation>Open {title}</translation>
    </message>
</context>
<context>
    <name>SubjectField</name>
    <message>
        <source>标题、单位里的字，或刊名期号，如：信息快报 37</source>
        <translation>Words from the title or unit, or a journal and issue number, for example: 信息快报 37</translation>
    </message>
    <message>
        <source>查找批示所在的稿件或刊期</source>
        <translation>Find the draft or issue it is written on</translation>
    </message>
    <message>
        <source>查到的稿件和刊期</source>
        <translation>Drafts and issues found</translation>
    </message>
    <message>
        <source>另选</source>
        <translation>Choose another</translation>
    </message>
    <message>
        <source>没有查到已刊发的稿件或刊期，换个词试试。</source>
        <translation>No published draft or issue found. Try another word.</translation>
    </message>
</context>
<context>
    <name>SwitchOffSheet</name>
    <message>
        <source>停用</source>
        <translation>Disable</translation>
    </message>
    <message>
        <source>停用{name}</source>
        <translation>Disable {name}</translation>
    </message>
    <message>
        <source>停用后不能再登录和签字。稿件、签名和台账里的姓名照旧保留，需要时可以恢复使用。</source>
        <translation>They can no longer sign in or sign. Their name stays on drafts, signatures and in the log, and they can be enabled again when needed.</translation>
    </message>
</context>
<context>
    <name>TableKeys</name>
    <message>
        <source>在上方加一行</source>
        <translation>Add row above</translation>
    </message>
    <message>
        <source>在下方加一行</source>
        <translation>Add row below</translation>
    </message>
    <message>
        <source>删去本行</source>
        <translation>Delete this row</translation>
    </message>
    <message>
        <source>在左侧加一列</source>
        <translation>Add column left</translation>
    </message>
    <message>
        <source>在右侧加一列</source>
        <translation>Add column right</translation>
    </message>
    <message>
        <source>删去本列</source>
        <translation>Delete this column</translation>
    </message>
    <message>
        <source>删去整张表</source>
        <translation>Delete whole table</translation>
    </message>
</context>
<context>
    <name>TakeBackQuestion</name>
    <message>
        <source>撤销收稿</source>
        <translation>Undo taking in</translation>
    </message>
    <message>
        <source>撤销这一批收稿（{count} 篇）</source>
        <translation>Undo taking in this batch ({count} draft(s))</translation>
    </message>
    <message>
        <source>还没有人动过的稿件移入“已撤收”，不再计数，同样的文件可以重新收。已经采编、送审的稿件不受影响，原件都在。</source>
        <translation>Drafts nobody has touched move to “Taken back” and no longer count; the same files can be taken in again. Drafts in editing or submitted are not affected, and all originals stay.</translation>
    </message>
</context>
<context>
    <name>TakingBack</name>
    <message>
        <source>读批改稿</source>
        <translation>Read marked copy</translation>
    </message>
    <message>
        <source>比对批改稿</source>
        <translation>Compare marked copy</translation>
    </message>
    <message>
        <source>“{name}”与现在的文字相同，也没有新批注，不用再收。</source>
        <translation>“{name}” is the same as the present text and has no new notes; there is nothing to take in.</translation>
    </message>
    <message>
        <source>已经换了稿件，这份批改稿没有收。请打开《{title}》再收。</source>
        <translation>Another draft is open now; this corrected copy was not taken in. Open “{title}” and take it in there.</translation>
    </message>
    <message>
        <source>领导批改：{who}</source>
        <translation>Corrected by leader: {who}</translation>
    </message>
    <message>
        <source>领导批改</source>
        <translation>Corrected by leader</translation>
    </message>
    <message>
        <source>刚才录入的文字已存为第 {number} 版，请再看一次比对。</source>
        <translation>What you just typed was saved as version {number}; please look at the comparison again.</translation>
    </message>
    <message>
        <source>批改稿已收下，存为第 {number} 版</source>
        <translation>Corrected copy taken in and saved as version {number}</translation>
    </message>
</context>
<context>
    <name>TakingRun</name>
    <message>
        <source>核对交换包</source>
        <translation>Check exchange package</translation>
    </message>
</context>
<context>
    <name>TakingSheet</name>
    <message>
        <source>收入交换包</source>
        <translation>Take in exchange packet</translation>
    </message>
    <message>
        <source>包里的内容</source>
        <translation>Contents</translation>
    </message>
    <message>
        <source>情况</source>
        <translation>State</translation>
    </message>
    <message>
        <source>类别</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>签名指纹</source>
        <translation>Signature fingerprint</translation>
    </message>
    <message>
        <source>已与对方核对指纹，一致</source>
        <translation>Fingerprint checked with the sender and identical</translation>
    </message>
    <message>
        <source>收入</source>
        <translation>Take in</translation>
    </message>
    <message>
        <source>到来稿看</source>
        <translation>See in Incoming</translation>
    </message>
    <message>
        <source>正在核对交换包…</source>
        <translation>Checking the packet…</translation>
    </message>
    <message>
        <source>正在收入，Esc 停止；已收入的保留。</source>
        <translation>Taking in. Esc stops it; what is taken in stays.</translation>
    </message>
    <message>
        <source>签名指纹 {fingerprint}</source>
        <translation>Signature fingerprint {fingerprint}</translation>
    </message>
    <message>
        <source>这个包已于 {at} 收过。</source>
        <translation>This packet was taken in on {at}.</translation>
    </message>
    <message>
        <source>收入 {count} 项</source>
        <translation>Take in {count}</translation>
    </message>
    <message>
        <source>请先与对方核对指纹</source>
        <translation>Check the fingerprint with the sender first</translation>
    </message>
    <message>
        <source>停止</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>已收入：{what}。</source>
        <translation>Taken in: {what}.</translation>
    </message>
    <message>
        <source>没有收入。</source>
        <translation>Nothing was taken in.</translation>
    </message>
    <message>
        <source>另选文件…</source>
        <translation>Choose another file…</translation>
    </message>
</context>
<context>
    <name>TemplateForm</name>
    <message>
        <source>如：每周一、春节专刊</source>
        <translation>For example: every Monday, Spring Festival issue</translation>
    </message>
    <message>
        <source>留空则不印编者按</source>
        <translation>Left blank, no editor’s note is printed</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>分发…</source>
        <translation>Distribution…</translation>
    </message>
    <message>
        <source>另定：{words}</source>
        <translation>Own: {words}</translation>
    </message>
    <message>
        <source>同刊物：{words}</source>
        <translation>As journal: {words}</translation>
    </message>
    <message>
        <source>同刊物（{pages} 页）</source>
        <translation>As journal ({pages} page(s))</translation>
    </message>
    <message>
        <source>不限页数</source>
        <translation>No page limit</translation>
    </message>
    <message>
        <source>分发</source>
        <translation>Distribution</translation>
    </message>
    <message>
        <source>计划页数（页）</source>
        <translation>Planned pages</translation>
    </message>
    <message>
        <source>编者按</source>
        <translation>Editor’s note</translation>
    </message>
</context>
<context>
    <name>TemplatesSheet</name>
    <message>
        <source>刊期模板</source>
        <translation>Issue templates</translation>
    </message>
    <message>
        <source>新建模板</source>
        <translation>New template</translation>
    </message>
    <message>
        <source>《{name}》模板</source>
        <translation>Template “{name}”</translation>
    </message>
    <message>
        <source>照本期存为模板</source>
        <translation>Save this issue as template</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>照此新建一期…</source>
        <translation>New issue from this…</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>{count} 个</source>
        <translation>{count} in all</translation>
    </message>
    <message>
        <source>请先保存</source>
        <translation>Save first</translation>
    </message>
    <message>
        <source>还没有模板。定期出的刊期可以存成模板，新建时带出编者按、页数和分发。</source>
        <translation>There are no templates. An issue that comes regularly can be saved as one, bringing its editor’s note, pages and distribution into each new issue.</translation>
    </message>
    <message>
        <source>模板“{name}”已保存</source>
        <translation>Template “{name}” saved</translation>
    </message>
    <message>
        <source>模板“{name}”已删除，已建的刊期不受影响</source>
        <translation>Template “{name}” deleted; issues already made are not affected</translation>
    </message>
    <message>
        <source>照“{name}”新建一期</source>
        <translation>New issue from “{name}”</translation>
    </message>
    <message>
        <source>新建</source>
        <translation>Create</translation>
    </message>
    <message>
        <source>期号在成刊时取用。</source>
        <translation>The issue number is taken on publication.</translation>
    </message>
    <message>
        <source>照这个模板新建的刊期都这样分发；一行一个单位或职务，印在版记里。</source>
        <translation>Every issue made from this template is distributed like this; one unit or post a line, printed in the imprint.</translation>
    </message>
    <message>
        <source>定分发</source>
        <translation>Set distribution</translation>
    </message>
    <message>
        <source>模板“{name}”</source>
        <translation>Template “{name}”</translation>
    </message>
    <message>
        <source>模板</source>
        <translation>Template</translation>
    </message>
</context>
<context>
    <name>TextPage</name>
    <message>
        <source>计分办法的文字</source>
        <translation>Text of the scoring scheme</translation>
    </message>
    <message>
        <source>各表的内容合起来就是这段文字，两边改哪里都一样；可以整段复制给别的单位。</source>
        <translation>The tables taken together are this text; changing either changes both. It can be copied whole for other offices.</translation>
    </message>
</context>
<context>
    <name>TextPane</name>
    <message>
        <source>旧刊全文</source>
        <translation>Full text of old issue</translation>
    </message>
</context>
<context>
    <name>TidySheet</name>
    <message>
        <source>常用检索</source>
        <translation>Saved searches</translation>
    </message>
    <message>
        <source>改名</source>
        <translation>Rename</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>撤销</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>已删除“{name}”</source>
        <translation>“{name}” deleted</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>检索式</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>全选</source>
        <translation>Select all</translation>
    </message>
    <message>
        <source>全不选</source>
        <translation>Untick all</translation>
    </message>
    <message>
        <source>复制清单</source>
        <translation>Copy list</translation>
    </message>
    <message>
        <source>{title}：已改 {count} 处</source>
        <translation>{title}: changes made: {count}</translation>
    </message>
    <message>
        <source>{title}：有 {count} 处可改。此稿只能查看。</source>
        <translation>{title}: changes possible: {count}. This draft is read-only.</translation>
    </message>
    <message>
        <source>{title}：将改 {count} 处。不想改的去掉勾。</source>
        <translation>{title}: changes to make: {count}. Untick those you do not want.</translation>
    </message>
    <message>
        <source>改正 {count} 处</source>
        <translation>Correct {count}</translation>
    </message>
    <message>
        <source>改动清单</source>
        <translation>List of changes</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>报送经过</source>
        <translation>Course of reports</translation>
    </message>
</context>
<context>
    <name>TodayScreen</name>
    <message>
        <source>待我办理 {count} 件</source>
        <translation>Waiting for me: {count}</translation>
    </message>
    <message>
        <source>紧急时限 {count} 件</source>
        <translation>Urgent deadlines: {count}</translation>
    </message>
    <message>
        <source>超期 {count} 件</source>
        <translation>Overdue: {count}</translation>
    </message>
    <message>
        <source>今天来稿 {count} 篇</source>
        <translation>Drafts today: {count}</translation>
    </message>
</context>
<context>
    <name>Together</name>
    <message>
        <source>已{verb} {count} 件，Ctrl+Z 可整批撤回。</source>
        <translation>{verb}: {count} done. Ctrl+Z withdraws the whole batch.</translation>
    </message>
    <message>
        <source>已整批撤回 {count} 件。</source>
        <translation>Whole batch withdrawn: {count}.</translation>
    </message>
    <message>
        <source>已撤回 {count} 件，{left} 件没有撤回，请在“已办”里逐件撤回。</source>
        <translation>Withdrawn: {count}; not withdrawn: {left}. Withdraw those one by one under “Done”.</translation>
    </message>
    <message>
        <source>《{title}》等 {count} 件已有变动，不能整批撤回，可在“已办”里逐件撤回。</source>
        <translation>{count} in all, “{title}” among them, have changed since; the batch cannot be withdrawn as a whole. Withdraw them one by one under “Done”.</translation>
    </message>
</context>
<context>
    <name>ToldSheet</name>
    <message>
        <source>打开档案</source>
        <translation>Open archive</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>查稿件、刊期、单位</source>
        <translation>Find drafts, issues, units</translation>
    </message>
    <message>
        <source>单人办公</source>
        <translation>Single-seat office</translation>
    </message>
    <message>
        <source>本单位设为单人办公：可以自编自签，每次签名都记明“单人办公”。</source>
        <translation>This is a single-seat office: one person may edit and sign; each signature says “single-seat office”.</translation>
    </message>
    <message>
        <source>只读</source>
        <translation>Read-only</translation>
    </message>
    <message>
        <source>未登录</source>
        <translation>Not logged in</translation>
    </message>
    <message>
        <source>当前人员：{name}</source>
        <translation>Current user: {name}</translation>
    </message>
    <message>
        <source>外观</source>
        <translation>Appearance</translation>
    </message>
</context>
<context>
    <name>TourCard</name>
    <message>
        <source>跳过</source>
        <translation>Skip</translation>
    </message>
    <message>
        <source>上一张</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>知道了</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>下一张</source>
        <translation>Next</translation>
    </message>
</context>
<context>
    <name>Trial</name>
    <message>
        <source>试算</source>
        <translation>Trial run</translation>
    </message>
    <message>
        <source>试算结果</source>
        <translation>Trial results</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>现积分</source>
        <translation>Current points</translation>
    </message>
    <message>
        <source>名次</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>办法写对以后，这里列出上一季度按它计算的结果。</source>
        <translation>Once the scheme is right, last quarter’s result under it is listed here.</translation>
    </message>
    <message>
        <source>改对以后再试算。</source>
        <translation>Correct the scheme, then try again.</translation>
    </message>
    <message>
        <source>还没有报送单位，没有可试算的。</source>
        <translation>There are no units to try it on.</translation>
    </message>
    <message>
        <source>{period}，{count}个单位，名次变动{moved}个</source>
        <translation>{period}, units: {count}, ranks changed: {moved}</translation>
    </message>
    <message>
        <source>报送按收稿日期，采用按出刊日期。只是试算，没有存入档案。</source>
        <translation>Submitted by date received, adopted by issue date. This is a trial only and is not saved in the archive.</translation>
    </message>
</context>
<context>
    <name>TurnSheet</name>
    <message>
        <source>现在的档案密码</source>
        <translation>Current archive password</translation>
    </message>
    <message>
        <source>新的档案密码（至少 {n} 位）</source>
        <translation>New archive password (at least {n} characters)</translation>
    </message>
    <message>
        <source>再输一遍</source>
        <translation>Again</translation>
    </message>
    <message>
        <source>密码已写在纸上密封保管</source>
        <translation>The password is written on paper and kept sealed</translation>
    </message>
    <message>
        <source>原来的明文档案留一份，另存在同一文件夹</source>
        <translation>Keep the old unencrypted archive as a copy in the same folder</translation>
    </message>
    <message>
        <source>密码不对，请核对大小写和输入法后再输一遍。</source>
        <translation>The password is wrong. Check capitals and input method, then enter it again.</translation>
    </message>
    <message>
        <source>至少 {n} 位。</source>
        <translation>At least {n} characters.</translation>
    </message>
    <message>
        <source>请先把密码写在纸上密封保管，再勾选上面一项。</source>
        <translation>Write the password on paper and keep it sealed, then tick the box above.</translation>
    </message>
    <message>
        <source>加密并重新打开</source>
        <translation>Encrypt and reopen</translation>
    </message>
    <message>
        <source>给档案加密</source>
        <translation>Encrypt archive</translation>
    </message>
    <message>
        <source>改密码并重新打开</source>
        <translation>Change password and reopen</translation>
    </message>
    <message>
        <source>改档案密码</source>
        <translation>Change archive password</translation>
    </message>
    <message>
        <source>取消加密并重新打开</source>
        <translation>Remove encryption and reopen</translation>
    </message>
    <message>
        <source>取消档案加密</source>
        <translation>Remove archive encryption</translation>
    </message>
    <message>
        <source>取消后，拿到档案文件的人都能读出其中的内容。已加密的备份仍用现在的密码。</source>
        <translation>Once it is removed, anyone who has the archive file can read what is in it. Encrypted backups keep the present password.</translation>
    </message>
</context>
<context>
    <name>Twinning</name>
    <message>
        <source>已记下，与《{title}》不是重复</source>
        <translation>Noted: not a duplicate of “{title}”</translation>
    </message>
    <message>
        <source>与《{title}》重复</source>
        <translation>Duplicate of “{title}”</translation>
    </message>
    <message>
        <source>《{title}》以修订稿为准，存为第 {number} 版</source>
        <translation>“{title}” follows the revised draft, saved as version {number}</translation>
    </message>
</context>
<context>
    <name>TwinsStrip</name>
    <message>
        <source>另有 {count} 条</source>
        <translation>Others: {count}</translation>
    </message>
    <message>
        <source>收起</source>
        <translation>Fold away</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>已撤销：{words}</source>
        <translation>Undone: {words}</translation>
    </message>
    <message>
        <source>没有可以撤销的操作</source>
        <translation>Nothing to undo</translation>
    </message>
    <message>
        <source>已重做：{words}</source>
        <translation>Redone: {words}</translation>
    </message>
    <message>
        <source>没有可以重做的操作</source>
        <translation>Nothing to redo</translation>
    </message>
    <message>
        <source>不能撤销“{words}”了：{why}</source>
        <translation>“{words}” can no longer be undone: {why}</translation>
    </message>
    <message>
        <source>不能重做“{words}”了：{why}</source>
        <translation>“{words}” can no longer be redone: {why}</translation>
    </message>
</context>
<context>
    <name>UnitCard</name>
    <message>
        <source>报送 {count} 篇</source>
        <translation>Submitted: {count}</translation>
    </message>
    <message>
        <source>采用 {count} 篇次</source>
        <translation>Adoptions: {count}</translation>
    </message>
    <message>
        <source>得分 {count}</source>
        <translation>Points: {count}</translation>
    </message>
    <message>
        <source>退回、不采用 {count} 次</source>
        <translation>Returned or declined: {count}</translation>
    </message>
    <message>
        <source>问题 {count} 次</source>
        <translation>Problems: {count}</translation>
    </message>
    <message>
        <source>来稿校对 {count} 处</source>
        <translation>Found in drafts: {count}</translation>
    </message>
    <message>
        <source>任务 {count} 项</source>
        <translation>Quotas: {count}</translation>
    </message>
    <message>
        <source>信息员 {count} 人</source>
        <translation>Correspondents: {count}</translation>
    </message>
    <message>
        <source>在设置里修改</source>
        <translation>Edit in Settings</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>得分</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>明细</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>由{names}并入</source>
        <translation>Merged from {names}</translation>
    </message>
    <message>
        <source>未达到“{name}”</source>
        <translation>Below “{name}”</translation>
    </message>
    <message>
        <source>还没有报送过</source>
        <translation>Nothing submitted yet</translation>
    </message>
    <message>
        <source>最近一次报送 {day}</source>
        <translation>Last submitted {day}</translation>
    </message>
    <message>
        <source>已 {weeks} 周没有报送，{when}</source>
        <translation>Nothing for {weeks} week(s), {when}</translation>
    </message>
</context>
<context>
    <name>UnitChoice</name>
    <message>
        <source>报送单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>全部报送单位</source>
        <translation>All units</translation>
    </message>
</context>
<context>
    <name>UnitDeeds</name>
    <message>
        <source>还没有单位</source>
        <translation>There are no units yet</translation>
    </message>
    <message>
        <source>重点网络单位已调整，变动 {count} 个</source>
        <translation>Key units adjusted, changes: {count}</translation>
    </message>
    <message>
        <source>{name}已恢复，并入{into}的信息员已转回</source>
        <translation>{name} restored, its correspondents moved back from {into}</translation>
    </message>
    <message>
        <source>{old}已更名为{name}</source>
        <translation>{old} renamed to {name}</translation>
    </message>
    <message>
        <source>已并入{name}</source>
        <translation>Merged into {name}</translation>
    </message>
    <message>
        <source>{name}已撤销</source>
        <translation>{name} dissolved</translation>
    </message>
    <message>
        <source>{name}已恢复</source>
        <translation>{name} restored</translation>
    </message>
    <message>
        <source>撤销{name}</source>
        <translation>Abolish {name}</translation>
    </message>
    <message>
        <source>恢复{name}</source>
        <translation>Restore {name}</translation>
    </message>
</context>
<context>
    <name>UnitForm</name>
    <message>
        <source>更名…</source>
        <translation>Rename…</translation>
    </message>
    <message>
        <source>合并…</source>
        <translation>Merge…</translation>
    </message>
    <message>
        <source>撤销…</source>
        <translation>Undo…</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>还原</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>恢复</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>新增单位</source>
        <translation>New unit</translation>
    </message>
    <message>
        <source>这个单位刚在别处改过，别处改的已经换上，您写的仍在各自的格子里。核对后再按“保存”。</source>
        <translation>This unit has just been changed elsewhere. Those changes are shown; what you entered is still in its fields. Check it, then press “Save” again.</translation>
    </message>
    <message>
        <source>请先保存或还原上面的改动。</source>
        <translation>Save or restore the changes above first.</translation>
    </message>
</context>
<context>
    <name>UnitListSheet</name>
    <message>
        <source>新增</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>修改</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>相同</source>
        <translation>Same</translation>
    </message>
    <message>
        <source>待核</source>
        <translation>To check</translation>
    </message>
    <message>
        <source>导入单位名单</source>
        <translation>Import list of units</translation>
    </message>
    <message>
        <source>名单里的单位</source>
        <translation>Units in the list</translation>
    </message>
    <message>
        <source>情况</source>
        <translation>State</translation>
    </message>
    <message>
        <source>行</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>当作</source>
        <translation>Treat as</translation>
    </message>
    <message>
        <source>导入</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>未识别的列：{columns}。这些列没有读；要读的请把标题改成“空白模板”里的写法，再导入。</source>
        <translation>Columns not recognised: {columns}. They were not read; to read them, write their headings as in the empty template and import again.</translation>
    </message>
    <message>
        <source>像是“{names}”？</source>
        <translation>Perhaps “{names}”?</translation>
    </message>
    <message>
        <source>{name}当作什么</source>
        <translation>What to treat {name} as</translation>
    </message>
    <message>
        <source>先不导入</source>
        <translation>Do not import yet</translation>
    </message>
    <message>
        <source>就是{name}</source>
        <translation>Is {name}</translation>
    </message>
    <message>
        <source>新单位，{group}</source>
        <translation>New unit, {group}</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>待核的请在“当作”一栏选定，不选就不导入。</source>
        <translation>Choose under “Treat as” for those to check; what is not chosen is not imported.</translation>
    </message>
    <message>
        <source>名单里 {count} 个单位：{said}。名单里没有的单位不动。</source>
        <translation>Units in the list: {count} ({said}). Units not in the list stay as they are.</translation>
    </message>
    <message>
        <source>导入 {count} 个</source>
        <translation>Import {count}</translation>
    </message>
    <message>
        <source>单位名单已导入：新增 {new} 个，修改 {changed} 个</source>
        <translation>List of units imported: {new} added, {changed} changed</translation>
    </message>
</context>
<context>
    <name>UnitParts</name>
    <message>
        <source>组别</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>简称和别的写法（用顿号分开）</source>
        <translation>Short name and other forms (separated by 、)</translation>
    </message>
    <message>
        <source>成立日期</source>
        <translation>Founded</translation>
    </message>
    <message>
        <source>类别</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>信息员</source>
        <translation>Correspondent</translation>
    </message>
    <message>
        <source>联系</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>审签领导</source>
        <translation>Approving leader</translation>
    </message>
    <message>
        <source>办公电话</source>
        <translation>Office phone</translation>
    </message>
    <message>
        <source>电子邮箱</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>单独约定的任务</source>
        <translation>Quotas agreed separately</translation>
    </message>
    <message>
        <source>单位名称</source>
        <translation>Office name</translation>
    </message>
    <message>
        <source>如：青禾镇、县农业农村局</source>
        <translation>e.g. 青禾镇, 县农业农村局</translation>
    </message>
    <message>
        <source>如：青禾、青禾镇党政办</source>
        <translation>e.g. 青禾、青禾镇党政办</translation>
    </message>
    <message>
        <source>一直就有的不填</source>
        <translation>Leave empty if it was always there</translation>
    </message>
    <message>
        <source>这里改名称是更正错字；单位更名请按“更名…”，以前的稿件照旧用原名。</source>
        <translation>Changing the name here corrects a slip; if the unit was renamed, use “Rename…”, and earlier drafts keep the old name.</translation>
    </message>
    <message>
        <source>从今年1月1日起算。全年名单一并调整，请按“重点网络单位调整…”。</source>
        <translation>Counts from 1 January this year. To change the whole year’s list, use “Change key units…”.</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>电话</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>从哪天</source>
        <translation>From</translation>
    </message>
    <message>
        <source>到哪天（不再担任）</source>
        <translation>Until (no longer serving)</translation>
    </message>
    <message>
        <source>加一人</source>
        <translation>Add person</translation>
    </message>
    <message>
        <source>日期如 2026-3-1，可不填。不再担任的填上日期，名下的稿件照旧。</source>
        <translation>Dates like 2026-3-1, optional. Give a date for those no longer serving; their drafts stay theirs.</translation>
    </message>
    <message>
        <source>报送或采用</source>
        <translation>Sent or adopted</translation>
    </message>
    <message>
        <source>每周、月、季、年</source>
        <translation>Per week, month, quarter or year</translation>
    </message>
    <message>
        <source>篇数</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>加一项</source>
        <translation>Add one</translation>
    </message>
    <message>
        <source>如：采用&#x3000;月&#x3000;2。不填就按计分办法里的任务。</source>
        <translation>e.g. 采用  月  2 (adopted, month, 2). If empty, the scoring scheme’s quota applies.</translation>
    </message>
</context>
<context>
    <name>UnitPicker</name>
    <message>
        <source>输入单位名称的一部分，回车勾选</source>
        <translation>Type part of a unit’s name and press Enter to tick it</translation>
    </message>
    <message>
        <source>查找单位</source>
        <translation>Find unit</translation>
    </message>
    <message>
        <source>重点网络单位</source>
        <translation>Key units</translation>
    </message>
    <message>
        <source>直报点</source>
        <translation>Direct reporting</translation>
    </message>
    <message>
        <source>垂直管理</source>
        <translation>Vertical</translation>
    </message>
    <message>
        <source>清空</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>已约 {count} 个单位，不在此列。</source>
        <translation>Units already asked and not listed: {count}.</translation>
    </message>
    <message>
        <source>选中 {count} 个</source>
        <translation>Selected: {count}</translation>
    </message>
    <message>
        <source>等</source>
        <translation> and others</translation>
    </message>
</context>
<context>
    <name>UnitTicks</name>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
</context>
<context>
    <name>UnitsEdit</name>
    <message>
        <source>如：县农业农村局、青禾镇；不在名册的也可直接写</source>
        <translation>e.g. 县农业农村局、青禾镇; those not on the register can be written too</translation>
    </message>
    <message>
        <source>责任单位</source>
        <translation>Responsible unit</translation>
    </message>
    <message>
        <source>不在报送单位名册：{names}</source>
        <translation>Not on the register of units: {names}</translation>
    </message>
</context>
<context>
    <name>UnitsPage</name>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>统计口径</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>还没有报送单位。</source>
        <translation>There are no units yet.</translation>
    </message>
    <message>
        <source>到设置里登记单位</source>
        <translation>Register units in Settings</translation>
    </message>
    <message>
        <source>{period}。{basis}。</source>
        <translation>{period}. {basis}.</translation>
    </message>
    <message>
        <source>{count} 个</source>
        <translation>{count} in all</translation>
    </message>
    <message>
        <source>{group}，{count} 个</source>
        <translation>{group}: {count}</translation>
    </message>
    <message>
        <source>已 {weeks} 周没有报送</source>
        <translation>Nothing for {weeks} week(s)</translation>
    </message>
    <message>
        <source>还没有报送过</source>
        <translation>Nothing submitted yet</translation>
    </message>
    <message>
        <source>{name}，第 {rank} 名，报送 {sent}，采用 {adopted}，得分 {points}</source>
        <translation>{name}, rank {rank}, submitted {sent}, adopted {adopted}, points {points}</translation>
    </message>
    <message>
        <source>已并入{name}</source>
        <translation>Merged into {name}</translation>
    </message>
    <message>
        <source>名次和单位</source>
        <translation>Rank and unit</translation>
    </message>
    <message>
        <source>报送</source>
        <translation>Submitted</translation>
    </message>
    <message>
        <source>采用</source>
        <translation>Adopted</translation>
    </message>
    <message>
        <source>得分</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>导入名单…</source>
        <translation>Import list…</translation>
    </message>
    <message>
        <source>新增</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>名单</source>
        <translation>List</translation>
    </message>
    <message>
        <source>名单：导入、导出、调整重点网络单位</source>
        <translation>List: import, export, change key units</translation>
    </message>
    <message>
        <source>也列出已撤销的</source>
        <translation>List dissolved ones too</translation>
    </message>
    <message>
        <source>还没有单位。有现成的名单就导入，没有就逐个新增：写上名称、选好组别就行。</source>
        <translation>No units yet. Import a list if you have one, or add them one by one: a name and a group will do.</translation>
    </message>
    <message>
        <source>新增单位</source>
        <translation>New unit</translation>
    </message>
    <message>
        <source>也列出已撤销的（{count} 个）</source>
        <translation>List dissolved ones too ({count})</translation>
    </message>
    <message>
        <source>单位 {name}</source>
        <translation>Unit {name}</translation>
    </message>
    <message>
        <source>导出名单…</source>
        <translation>Export list…</translation>
    </message>
    <message>
        <source>空白模板…</source>
        <translation>Blank template…</translation>
    </message>
    <message>
        <source>重点网络单位调整…</source>
        <translation>Change key units…</translation>
    </message>
    <message>
        <source>信息员 {count} 人</source>
        <translation>Correspondents: {count}</translation>
    </message>
    <message>
        <source>没有信息员</source>
        <translation>No correspondent</translation>
    </message>
    <message>
        <source>已并入</source>
        <translation>Merged</translation>
    </message>
    <message>
        <source>改单位{name}</source>
        <translation>Change unit {name}</translation>
    </message>
    <message>
        <source>已撤销</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>重点</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>由{names}并入</source>
        <translation>Merged from {names}</translation>
    </message>
    <message>
        <source>写上名称、选好组别就能保存，其余以后再补。</source>
        <translation>A name and a group are enough to save; add the rest later.</translation>
    </message>
    <message>
        <source>{name}已保存</source>
        <translation>{name} saved</translation>
    </message>
</context>
<context>
    <name>UnitsStep</name>
    <message>
        <source>报送单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>有现成的乡镇、部门名单（Excel 或 CSV）就在这里导入，导入前逐个看过；名单里没有写清楚的可以当场选定。</source>
        <translation>If you have a list of townships and departments (Excel or CSV), import it here; each is checked before the import, and what the list leaves open can be chosen then.</translation>
    </message>
    <message>
        <source>以后在“设置→报送单位”里导入，或者一个一个添加。</source>
        <translation>Import them later in Settings → Units, or add them one by one.</translation>
    </message>
    <message>
        <source>从名单导入</source>
        <translation>Import from a list</translation>
    </message>
    <message>
        <source>先用示例单位的名单（单位是虚构的，以后再改）</source>
        <translation>Use the sample office’s list for now (invented units, to be changed later)</translation>
    </message>
    <message>
        <source>先不设，以后一个一个添加</source>
        <translation>None for now; add them one by one later</translation>
    </message>
    <message>
        <source>选名单…</source>
        <translation>Choose list…</translation>
    </message>
    <message>
        <source>空白模板…</source>
        <translation>Blank template…</translation>
    </message>
    <message>
        <source>导入单位名单</source>
        <translation>Import list of units</translation>
    </message>
    <message>
        <source>表格 (*.xlsx *.csv *.txt);;所有文件 (*)</source>
        <translation>Tables (*.xlsx *.csv *.txt);;All files (*)</translation>
    </message>
    <message>
        <source>正在读取{name}</source>
        <translation>Reading {name}</translation>
    </message>
    <message>
        <source>请选一份名单，或者选下面的一项。</source>
        <translation>Choose a list, or one of the options below.</translation>
    </message>
    <message>
        <source>报送单位 {count} 个：乡镇 {towns} 个，部门 {others} 个</source>
        <translation>Units: {count}, of these townships {towns}, departments {others}</translation>
    </message>
    <message>
        <source>先不设报送单位</source>
        <translation>No units for now</translation>
    </message>
    <message>
        <source>{name}：{count} 个单位</source>
        <translation>{name}: units: {count}</translation>
    </message>
</context>
<context>
    <name>UnitsTable</name>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>回执</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>截稿</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>来稿</source>
        <translation>Incoming</translation>
    </message>
    <message>
        <source>约稿单位</source>
        <translation>Units asked</translation>
    </message>
    <message>
        <source>双击或按回车打开《{title}》</source>
        <translation>Double-click or press Enter to open “{title}”</translation>
    </message>
</context>
<context>
    <name>Unlocking</name>
    <message>
        <source>密码不对，请核对大小写和输入法后再输一遍。</source>
        <translation>The password is wrong. Check capitals and input method, then enter it again.</translation>
    </message>
</context>
<context>
    <name>Urgencies</name>
    <message>
        <source>一般</source>
        <translation>Normal</translation>
    </message>
</context>
<context>
    <name>UrgentScreen</name>
    <message>
        <source>电话初报</source>
        <translation>Phone report</translation>
    </message>
    <message>
        <source>来稿转入…</source>
        <translation>From Incoming…</translation>
    </message>
    <message>
        <source>时限设置</source>
        <translation>Set deadlines</translation>
    </message>
    <message>
        <source>迟漏瞒误登记簿</source>
        <translation>Register of reporting faults</translation>
    </message>
    <message>
        <source>回车</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>到报送经过；再按打开文字稿</source>
        <translation>Go to the course of reports; again to open the text</translation>
    </message>
    <message>
        <source>请先在报送经过里选中要撤销的一条</source>
        <translation>First select the entry to undo in the course of reports</translation>
    </message>
    <message>
        <source>书面初报：把收到的稿件登记为紧急信息（R）</source>
        <translation>Written first report: record a draft received as an urgent report (R)</translation>
    </message>
</context>
<context>
    <name>VerifyBar</name>
    <message>
        <source>核对进度</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>停止</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>关闭提示</source>
        <translation>Close message</translation>
    </message>
    <message>
        <source>正在核对台账、签字和存档文件…</source>
        <translation>Verifying the log, signatures and archive copies…</translation>
    </message>
    <message>
        <source>正在核对台账、签字和存档文件，已核 {count:,} 项…</source>
        <translation>Verifying the log, signatures and archive copies, checked: {count:,}…</translation>
    </message>
    <message>
        <source>核对中途停下，已核的部分没有发现改动。</source>
        <translation>Stopped part way; no alteration was found in what was verified.</translation>
    </message>
    <message>
        <source>核对完毕，台账首尾相接，记录、签字和存档文件全部未动。</source>
        <translation>Verified: the log joins up, and records, signatures and archive copies are all unaltered.</translation>
    </message>
    <message>
        <source>核对完毕，发现 {count:,} 处不一致。请先备份现有档案，再查明原因。</source>
        <translation>Verified; mismatches found: {count:,}. Back up the present archive first, then find out the cause.</translation>
    </message>
    <message>
        <source>核对中途停下，已发现 {count:,} 处不一致。请先备份现有档案，再查明原因。</source>
        <translation>Stopped part way; mismatches found: {count:,}. Back up the present archive first, then find out the cause.</translation>
    </message>
    <message>
        <source>……另有 {count:,} 处</source>
        <translation>… and others: {count:,}</translation>
    </message>
</context>
<context>
    <name>VersionBar</name>
    <message>
        <source>计分办法的版本和预置</source>
        <translation>Versions and presets of the scoring scheme</translation>
    </message>
    <message>
        <source>撤销…</source>
        <translation>Undo…</translation>
    </message>
    <message>
        <source>计分办法</source>
        <translation>Scoring scheme</translation>
    </message>
    <message>
        <source>”或“</source>
        <translation>” or “</translation>
    </message>
    <message>
        <source>您可以查看和试算，启用由有“{roles}”职责的同志办理。</source>
        <translation>You may view and try it; colleagues with the “{roles}” role put it into force.</translation>
    </message>
    <message>
        <source>撤销</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>撤销《{name}》</source>
        <translation>Withdraw “{name}”</translation>
    </message>
    <message>
        <source>撤销后不再按它计分，记录和理由照旧保留。已印发的通报用过的办法不能撤销。</source>
        <translation>It is no longer used for scoring; the record and reason are kept. A scheme used in a published circular cannot be withdrawn.</translation>
    </message>
</context>
<context>
    <name>VersionsPanel</name>
    <message>
        <source>版本</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>查看</source>
        <translation>View</translation>
    </message>
    <message>
        <source>比对</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>恢复</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>已{step}</source>
        <translation>Done: {step}</translation>
    </message>
    <message>
        <source>当前</source>
        <translation>Current</translation>
    </message>
    <message>
        <source>第 {number} 版</source>
        <translation>Version {number}</translation>
    </message>
    <message>
        <source>共 {count} 版</source>
        <translation>Versions: {count}</translation>
    </message>
    <message>
        <source>来稿</source>
        <translation>Incoming</translation>
    </message>
    <message>
        <source>恢复自第 {number} 版</source>
        <translation>Restored from version {number}</translation>
    </message>
</context>
<context>
    <name>VolumeRun</name>
    <message>
        <source>装订合订本</source>
        <translation>Bind volume</translation>
    </message>
</context>
<context>
    <name>VolumeSheet</name>
    <message>
        <source>装订</source>
        <translation>Bind</translation>
    </message>
    <message>
        <source>年度合订本</source>
        <translation>Annual volume</translation>
    </message>
    <message>
        <source>PDF 文件 (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>打开合订本</source>
        <translation>Open volume</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>这一年已成刊的各期依次装成一份 PDF，前有封面和目录；作废、更正的在目录里注明。目录另存一份 DOCX。</source>
        <translation>The published issues of the year are bound into one PDF with cover and contents; void and corrected ones are marked in the contents. The contents are also saved as a DOCX.</translation>
    </message>
    <message>
        <source>存为</source>
        <translation>Save as</translation>
    </message>
    <message>
        <source>还没有成刊的刊期。</source>
        <translation>No published issues yet.</translation>
    </message>
    <message>
        <source>覆盖</source>
        <translation>Overwrite</translation>
    </message>
    <message>
        <source>“{name}”已经有了。覆盖它请再按一次，或换一个名字。</source>
        <translation>“{name}” already exists. Press again to overwrite it, or choose another name.</translation>
    </message>
    <message>
        <source>已停下，没有写出文件。</source>
        <translation>Stopped; no file was written.</translation>
    </message>
    <message>
        <source>正在取出各期…</source>
        <translation>Fetching the issues…</translation>
    </message>
    <message>
        <source>正在停下…</source>
        <translation>Stopping…</translation>
    </message>
    <message>
        <source>{name}{year}年合订本.pdf</source>
        <translation>{name} {year} volume.pdf</translation>
    </message>
    <message>
        <source>各期已转好，正在编目录、装订…</source>
        <translation>The issues are converted; making the contents and binding…</translation>
    </message>
    <message>
        <source>已装订 {issues} 期，共 {pages} 页。目录另存为“{index}”。</source>
        <translation>Bound: issues {issues}, pages {pages}. The contents were saved as “{index}”.</translation>
    </message>
    <message>
        <source>这台电脑没有安装 LibreOffice，不能装订合订本。请安装后再来；各期可以先批量导出。</source>
        <translation>LibreOffice is not installed on this computer, so a volume cannot be bound. Install it and come back; meanwhile the issues can be exported.</translation>
    </message>
    <message>
        <source>停止</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>合订本在 {path}</source>
        <translation>The volume is {path}</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>正在打开档案库…</source>
        <translation>Opening the archive…</translation>
    </message>
</context>
<context>
    <name>WatchedFields</name>
    <message>
        <source>看守哪个文件夹</source>
        <translation>Folder to watch</translation>
    </message>
    <message>
        <source>收后移入其中的“已收”“未收”子文件夹</source>
        <translation>Then move them to its subfolders 已收 (taken in) and 未收 (not taken in)</translation>
    </message>
    <message>
        <source>收后留在原处，同一文件不重复收</source>
        <translation>Then leave them there; the same file is not taken in twice</translation>
    </message>
    <message>
        <source>选择…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>选择看守的文件夹</source>
        <translation>Choose the folder to watch</translation>
    </message>
</context>
<context>
    <name>WatchedStep</name>
    <message>
        <source>来稿文件夹</source>
        <translation>Watched folder</translation>
    </message>
    <message>
        <source>各单位的来稿若集中放在一个文件夹（共享盘、聊天软件的下载文件夹），程序可以看守它：新文件放进去就自动收进“来稿”。</source>
        <translation>If units put their drafts into one folder (a shared drive, a chat program’s downloads), the program can watch it: new files come to Incoming by themselves.</translation>
    </message>
    <message>
        <source>以后在“来稿”的“收稿方式”里设定，邮箱也在那里设。</source>
        <translation>Set it up later under “Intake settings” in Incoming; the mailbox is set there too.</translation>
    </message>
    <message>
        <source>看守哪个文件夹</source>
        <translation>Folder to watch</translation>
    </message>
    <message>
        <source>收后移入其中的“已收”“未收”子文件夹</source>
        <translation>Then move them to its subfolders 已收 (taken in) and 未收 (not taken in)</translation>
    </message>
    <message>
        <source>收后留在原处，同一文件不重复收</source>
        <translation>Then leave them there; the same file is not taken in twice</translation>
    </message>
    <message>
        <source>看守 {folder}</source>
        <translation>Watch {folder}</translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <source>档案：{file}</source>
        <translation>Archive: {file}</translation>
    </message>
    <message>
        <source>抢救能读出的内容，写进新档案，读出多少、缺失多少逐项列明；损坏的档案另存。</source>
        <translation>Saves what can be read into a new archive and lists what was read and lost; the damaged archive is kept aside.</translation>
    </message>
    <message>
        <source>修复</source>
        <translation>Repair</translation>
    </message>
    <message>
        <source>只读打开</source>
        <translation>Open read-only</translation>
    </message>
    <message>
        <source>只能查看、检索和导出，不能修改；读不出的地方会提示。</source>
        <translation>View, search and export only, no changes; places that cannot be read are pointed out.</translation>
    </message>
    <message>
        <source>打开</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>指明档案在哪里</source>
        <translation>Locate the archive</translation>
    </message>
    <message>
        <source>档案已移到别处或改了名时用。以后都打开所选的这一份。</source>
        <translation>For an archive that was moved or renamed. From then on the one you choose is opened.</translation>
    </message>
    <message>
        <source>选择…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>从备份恢复</source>
        <translation>Restore from backup</translation>
    </message>
    <message>
        <source>恢复</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>用其他备份文件…</source>
        <translation>Another backup file…</translation>
    </message>
    <message>
        <source>改开示例单位</source>
        <translation>Open the sample office</translation>
    </message>
    <message>
        <source>退出</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>不恢复，打开档案</source>
        <translation>Open without restoring</translation>
    </message>
    <message>
        <source>重试</source>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>Weekdays</name>
    <message>
        <source>星期{day}出刊</source>
        <translation>Published on {day}</translation>
    </message>
</context>
<context>
    <name>WeeklyCheck</name>
    <message>
        <source>每周检查一次档案…</source>
        <translation>Weekly check of the archive…</translation>
    </message>
    <message>
        <source>重新打开并检查</source>
        <translation>Reopen and check</translation>
    </message>
</context>
<context>
    <name>WhatOneMay</name>
    <message>
        <source>{name}能做什么</source>
        <translation>What {name} may do</translation>
    </message>
    <message>
        <source>此人</source>
        <translation>this person</translation>
    </message>
    <message>
        <source>没有任何职责：可以登录和查看，不能办理。</source>
        <translation>No roles: may sign in and view, but not act.</translation>
    </message>
</context>
<context>
    <name>Where</name>
    <message>
        <source>浏览…</source>
        <translation>Browse…</translation>
    </message>
    <message>
        <source>选择位置</source>
        <translation>Choose place</translation>
    </message>
</context>
<context>
    <name>WholeMending</name>
    <message>
        <source>没有可直接改的问题</source>
        <translation>There is nothing that can be corrected directly</translation>
    </message>
    <message>
        <source>没有同类问题可改</source>
        <translation>There are no others of this kind to correct</translation>
    </message>
    <message>
        <source>{title}：已改 {count} 处，Ctrl+Z 可一次撤回。</source>
        <translation>{title}: changes made: {count}. Ctrl+Z undoes them all at once.</translation>
    </message>
    <message>
        <source>另有 {left} 处文字已变，没有改。</source>
        <translation>Left alone because the text has changed: {left}.</translation>
    </message>
</context>
<context>
    <name>WithdrawFaultSheet</name>
    <message>
        <source>撤销登记</source>
        <translation>Withdraw entry</translation>
    </message>
    <message>
        <source>撤销的理由</source>
        <translation>Reason for undoing</translation>
    </message>
    <message>
        <source>请写明理由</source>
        <translation>Please give the reason</translation>
    </message>
    <message>
        <source>已撤销登记，仍留在登记簿里</source>
        <translation>Record undone; it stays in the register</translation>
    </message>
</context>
<context>
    <name>Wizard</name>
    <message>
        <source>上一步</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>以后再设</source>
        <translation>Set up later</translation>
    </message>
    <message>
        <source>下一步</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>建立档案</source>
        <translation>Set up archive</translation>
    </message>
</context>
<context>
    <name>WordSheet</name>
    <message>
        <source>加入词库</source>
        <translation>Add to word list</translation>
    </message>
    <message>
        <source>词库里的词原样保留，任何规则都不动它</source>
        <translation>Words on the list stay as they are; no rule touches them</translation>
    </message>
    <message>
        <source>词语</source>
        <translation>Word</translation>
    </message>
    <message>
        <source>人名、地名、机构名和本地惯用写法，宜写完整。</source>
        <translation>Names of people, places and bodies and local usage, best written in full.</translation>
    </message>
    <message>
        <source>请写两个字以上的词。</source>
        <translation>Please write a word of two characters or more.</translation>
    </message>
</context>
<context>
    <name>WordbookSheet</name>
    <message>
        <source>校对设置</source>
        <translation>Proofreading settings</translation>
    </message>
    <message>
        <source>词库</source>
        <translation>Word list</translation>
    </message>
    <message>
        <source>必改词</source>
        <translation>Must-change words</translation>
    </message>
    <message>
        <source>规则</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>已忽略</source>
        <translation>Ignored</translation>
    </message>
    <message>
        <source>名录与密级</source>
        <translation>Roster and classification</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>WordsForm</name>
    <message>
        <source>请写明{label}。</source>
        <translation>Enter: {label}.</translation>
    </message>
    <message>
        <source>{deed}这件批示</source>
        <translation>{deed} this instruction</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
</context>
<context>
    <name>WordsPage</name>
    <message>
        <source>查找或添加词语</source>
        <translation>Find or add words</translation>
    </message>
    <message>
        <source>添加</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>导入…</source>
        <translation>Import…</translation>
    </message>
    <message>
        <source>从文本文件导入，一行一个词</source>
        <translation>Import from a text file, one word a line</translation>
    </message>
    <message>
        <source>移出词库</source>
        <translation>Remove from list</translation>
    </message>
    <message>
        <source>词库里的词</source>
        <translation>Words on the list</translation>
    </message>
    <message>
        <source>词库里的词原样保留，任何规则都不动它。宜收人名、地名、机构名和本地惯用写法。</source>
        <translation>Words on the list stay as they are; no rule touches them. Best for names of people, places and bodies and for local usage.</translation>
    </message>
    <message>
        <source>共 {count} 词</source>
        <translation>Words: {count}</translation>
    </message>
    <message>
        <source>共 {count} 词，含“{sought}”的 {found} 词</source>
        <translation>Words: {count}; containing “{sought}”: {found}</translation>
    </message>
    <message>
        <source>请写两个字以上的词。</source>
        <translation>Please write a word of two characters or more.</translation>
    </message>
    <message>
        <source>词库里已有“{word}”。</source>
        <translation>“{word}” is already on the word list.</translation>
    </message>
    <message>
        <source>已加入“{word}”</source>
        <translation>“{word}” added</translation>
    </message>
    <message>
        <source>已移出 {count} 词</source>
        <translation>Words removed: {count}</translation>
    </message>
    <message>
        <source>导入词库</source>
        <translation>Import word list</translation>
    </message>
    <message>
        <source>文本文件 (*.txt)</source>
        <translation>Text file (*.txt)</translation>
    </message>
    <message>
        <source>已导入 {new} 词，另有 {known} 词原已在词库</source>
        <translation>Words imported: {new}; already on the list: {known}</translation>
    </message>
</context>
<context>
    <name>WorkingPage</name>
    <message>
        <source>版面</source>
        <translation>Layout</translation>
    </message>
    <message>
        <source>版面大小</source>
        <translation>Page size</translation>
    </message>
    <message>
        <source>版面排法</source>
        <translation>Page arrangement</translation>
    </message>
    <message>
        <source>输入法</source>
        <translation>Input method</translation>
    </message>
    <message>
        <source>写稿时在旁边显示版面</source>
        <translation>Show pages beside the text</translation>
    </message>
    <message>
        <source>与窗格同宽</source>
        <translation>Fit width</translation>
    </message>
    <message>
        <source>整页</source>
        <translation>Whole page</translation>
    </message>
    <message>
        <source>自定大小</source>
        <translation>Own size</translation>
    </message>
    <message>
        <source>每行一页</source>
        <translation>One page a row</translation>
    </message>
    <message>
        <source>每行两页</source>
        <translation>Two pages a row</translation>
    </message>
    <message>
        <source>随系统</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>写稿和输入</source>
        <translation>Writing and input</translation>
    </message>
    <message>
        <source>只管这台机器，下次打开采编时生效。</source>
        <translation>For this computer only; from the next opening of Editing.</translation>
    </message>
    <message>
        <source>不显示</source>
        <translation>Hidden</translation>
    </message>
    <message>
        <source>采编时按 F8 也可随时打开、收起。</source>
        <translation>F8 shows and hides them in Editing at any time.</translation>
    </message>
    <message>
        <source>打不出汉字时再改，退出程序重新启动后生效。</source>
        <translation>Change it only when Chinese cannot be typed; takes effect after a restart.</translation>
    </message>
</context>
<context>
    <name>Writer</name>
    <message>
        <source>已{step}</source>
        <translation>Done: {step}</translation>
    </message>
    <message>
        <source>已恢复第 {number} 版</source>
        <translation>Version {number} restored</translation>
    </message>
</context>
<context>
    <name>WritingScreen</name>
    <message>
        <source>取用提示的序号；在表格里到下一格</source>
        <translation>Take the number offered; in a table, next cell</translation>
    </message>
    <message>
        <source>空格 / Enter</source>
        <translation>Space / Enter</translation>
    </message>
    <message>
        <source>在核对清单里：核对 / 写出处</source>
        <translation>In the checklist: check / write source</translation>
    </message>
    <message>
        <source>信息已核对</source>
        <translation>Details checked</translation>
    </message>
    <message>
        <source>信息</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>版本</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>经过</source>
        <translation>History</translation>
    </message>
    <message>
        <source>没有打开的稿件。从左边选一篇，或到来稿里找。</source>
        <translation>No draft is open. Choose one on the left or look in Incoming.</translation>
    </message>
    <message>
        <source>去来稿</source>
        <translation>Go to Incoming</translation>
    </message>
    <message>
        <source>第 {number} 版</source>
        <translation>Version {number}</translation>
    </message>
</context>
<context>
    <name>YearChoice</name>
    <message>
        <source>刊物</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>年份</source>
        <translation>Year</translation>
    </message>
</context>
<context>
    <name>_Asking</name>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>_List</name>
    <message>
        <source>当天刊期</source>
        <translation>Issues of the day</translation>
    </message>
</context>
<context>
    <name>_Names</name>
    <message>
        <source>未核对的数据</source>
        <translation>Unchecked figures</translation>
    </message>
</context>
<context>
    <name>_SaidSheet</name>
    <message>
        <source>时间</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>请写明几时几分</source>
        <translation>Please give the hour and minute</translation>
    </message>
</context>
<context>
    <name>app</name>
    <message>
        <source>信息编辑台</source>
        <translation>Bulletin Desk</translation>
    </message>
</context>
<context>
    <name>archive</name>
    <message>
        <source>{title}（{issue}）</source>
        <translation>{title} ({issue})</translation>
    </message>
    <message>
        <source>排查 单位:应急管理局 日期:{year}</source>
        <translation>排查 unit:应急管理局 date:{year}</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>栏目</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>刊物</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>年份</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>含有</source>
        <translation>contains</translation>
    </message>
    <message>
        <source>人员</source>
        <translation>Person</translation>
    </message>
</context>
<context>
    <name>base</name>
    <message>
        <source>没有可用的纸张和页边距，用本版式的</source>
        <translation>No usable paper and margins; those of this layout are used</translation>
    </message>
    <message>
        <source>没有“{name}”样式，用本版式的</source>
        <translation>No style “{name}”; that of this layout is used</translation>
    </message>
    <message>
        <source>没有认出报头（红线或“〔正文〕”标记之前的内容），用本版式的</source>
        <translation>No masthead recognised (a red rule, or content before the mark “〔正文〕”); that of this layout is used</translation>
    </message>
    <message>
        <source>报头里没有“〔{name}〕”，将印在报头下面</source>
        <translation>No “〔{name}〕” in the masthead; it will print below it</translation>
    </message>
    <message>
        <source>页脚里没有页码</source>
        <translation>No page number in the footer</translation>
    </message>
    <message>
        <source>信息正文</source>
        <translation>Item text</translation>
    </message>
    <message>
        <source>信息标题</source>
        <translation>Item title</translation>
    </message>
    <message>
        <source>一级标题</source>
        <translation>Heading 1</translation>
    </message>
    <message>
        <source>二级标题</source>
        <translation>Heading 2</translation>
    </message>
    <message>
        <source>栏目</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>供稿</source>
        <translation>Contributor</translation>
    </message>
    <message>
        <source>编者按</source>
        <translation>Editor’s note</translation>
    </message>
    <message>
        <source>版记</source>
        <translation>Imprint</translation>
    </message>
    <message>
        <source>宏</source>
        <translation>Macros</translation>
    </message>
    <message>
        <source>嵌入的对象或控件</source>
        <translation>Embedded objects or controls</translation>
    </message>
    <message>
        <source>指向文件以外的链接</source>
        <translation>Links to outside the file</translation>
    </message>
    <message>
        <source>外部模板</source>
        <translation>Outside template</translation>
    </message>
    <message>
        <source>不能用的图片或图形</source>
        <translation>Unusable pictures or graphics</translation>
    </message>
    <message>
        <source>页码以外的域（保留其文字）</source>
        <translation>Fields other than page numbers (their text is kept)</translation>
    </message>
    <message>
        <source>修订中已删除的文字</source>
        <translation>Text deleted in revisions</translation>
    </message>
    <message>
        <source>批注</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>脚注或尾注的标记</source>
        <translation>Footnote or endnote marks</translation>
    </message>
    <message>
        <source>隐藏文字</source>
        <translation>Hidden text</translation>
    </message>
    <message>
        <source>不认识的内容</source>
        <translation>Unknown content</translation>
    </message>
</context>
<context>
    <name>bases</name>
    <message>
        <source>稿中写明</source>
        <translation>Stated in the draft</translation>
    </message>
    <message>
        <source>据署名行推测</source>
        <translation>Guessed from the byline</translation>
    </message>
    <message>
        <source>据落款推测</source>
        <translation>Guessed from the closing</translation>
    </message>
    <message>
        <source>据版头推测</source>
        <translation>Guessed from the masthead</translation>
    </message>
    <message>
        <source>按寄件人推测</source>
        <translation>Guessed from the sender</translation>
    </message>
    <message>
        <source>据文件名推测</source>
        <translation>Guessed from the file name</translation>
    </message>
    <message>
        <source>据标题推测</source>
        <translation>Guessed from the title</translation>
    </message>
    <message>
        <source>据正文推测</source>
        <translation>Guessed from the text</translation>
    </message>
    <message>
        <source>据以往更正推测</source>
        <translation>Guessed from past corrections</translation>
    </message>
    <message>
        <source>据单位名册</source>
        <translation>From the register of units</translation>
    </message>
</context>
<context>
    <name>board</name>
    <message>
        <source>乡镇</source>
        <translation>Townships</translation>
    </message>
    <message>
        <source>县直部门</source>
        <translation>County departments</translation>
    </message>
    <message>
        <source>未识别单位</source>
        <translation>Units not recognised</translation>
    </message>
    <message>
        <source>信息员</source>
        <translation>Correspondent</translation>
    </message>
    <message>
        <source>本科室人员</source>
        <translation>Section staff</translation>
    </message>
    <message>
        <source>报送</source>
        <translation>Submitted</translation>
    </message>
    <message>
        <source>采用</source>
        <translation>Adopted</translation>
    </message>
    <message>
        <source>上报</source>
        <translation>Forwarded</translation>
    </message>
    <message>
        <source>批示</source>
        <translation>Instruction</translation>
    </message>
    <message>
        <source>约稿</source>
        <translation>Commissions</translation>
    </message>
    <message>
        <source>报送差错</source>
        <translation>Reporting fault</translation>
    </message>
    <message>
        <source>稿件差错</source>
        <translation>Draft error</translation>
    </message>
    <message>
        <source>奖励</source>
        <translation>Reward</translation>
    </message>
    <message>
        <source>按出刊日期</source>
        <translation>by issue date</translation>
    </message>
    <message>
        <source>按收稿日期</source>
        <translation>by date received</translation>
    </message>
    <message>
        <source>{count:,} 篇</source>
        <translation>Drafts: {count:,}</translation>
    </message>
    <message>
        <source>{count:,} 篇次</source>
        <translation>Adoptions: {count:,}</translation>
    </message>
    <message>
        <source>{count:,} 次</source>
        <translation>Times: {count:,}</translation>
    </message>
    <message>
        <source>已刊发</source>
        <translation>Published</translation>
    </message>
    <message>
        <source>不采用</source>
        <translation>Decline</translation>
    </message>
    <message>
        <source>备用</source>
        <translation>Reserve</translation>
    </message>
    <message>
        <source>{count:,} 项</source>
        <translation>Items: {count:,}</translation>
    </message>
    <message>
        <source>在办</source>
        <translation>In hand</translation>
    </message>
    <message>
        <source>取消评先</source>
        <translation>Award withheld</translation>
    </message>
    <message>
        <source>不达标</source>
        <translation>Below the mark</translation>
    </message>
    <message>
        <source>未报送</source>
        <translation>Not sent</translation>
    </message>
    <message>
        <source>任务未完成</source>
        <translation>Quota missed</translation>
    </message>
</context>
<context>
    <name>charts</name>
    <message>
        <source>本时段没有数据</source>
        <translation>No data in this period</translation>
    </message>
</context>
<context>
    <name>circulars</name>
    <message>
        <source>周通报</source>
        <translation>Weekly circular</translation>
    </message>
    <message>
        <source>双周排名</source>
        <translation>Fortnightly ranking</translation>
    </message>
    <message>
        <source>月度通报</source>
        <translation>Monthly circular</translation>
    </message>
    <message>
        <source>季度通报</source>
        <translation>Quarterly circular</translation>
    </message>
    <message>
        <source>半年通报</source>
        <translation>Half-yearly circular</translation>
    </message>
    <message>
        <source>年度通报</source>
        <translation>Annual circular</translation>
    </message>
    <message>
        <source>任意时段</source>
        <translation>Any period</translation>
    </message>
    <message>
        <source>周</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>双周</source>
        <translation>Fortnight</translation>
    </message>
    <message>
        <source>月</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>季度</source>
        <translation>Quarter</translation>
    </message>
    <message>
        <source>半年</source>
        <translation>Half-year</translation>
    </message>
    <message>
        <source>年</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>任意起止日期</source>
        <translation>Any dates</translation>
    </message>
    <message>
        <source>采用按出刊日期</source>
        <translation>adopted by issue date</translation>
    </message>
    <message>
        <source>采用按收稿日期</source>
        <translation>adopted by date received</translation>
    </message>
    <message>
        <source>与上期相比</source>
        <translation>Compared with last period</translation>
    </message>
    <message>
        <source>分组排名表</source>
        <translation>Ranking by group</translation>
    </message>
    <message>
        <source>采用稿件目录</source>
        <translation>List of adopted drafts</translation>
    </message>
    <message>
        <source>报送任务完成情况</source>
        <translation>Reporting quotas met</translation>
    </message>
    <message>
        <source>约稿完成情况</source>
        <translation>Commissions answered</translation>
    </message>
    <message>
        <source>逾期、未报和差错</source>
        <translation>Overdue, missing and faulty</translation>
    </message>
    <message>
        <source>未报送单位</source>
        <translation>Units that sent nothing</translation>
    </message>
    <message>
        <source>表扬和居后名单</source>
        <translation>Commended and lowest units</translation>
    </message>
    <message>
        <source>附图</source>
        <translation>Charts</translation>
    </message>
    <message>
        <source>作废</source>
        <translation>Void</translation>
    </message>
    <message>
        <source>已印发</source>
        <translation>Published</translation>
    </message>
    <message>
        <source>待印发</source>
        <translation>To be published</translation>
    </message>
    <message>
        <source>{number}，{day}印发</source>
        <translation>{number}, published {day}</translation>
    </message>
    <message>
        <source>数据变化后仍印发：{reason}</source>
        <translation>Published although figures had changed: {reason}</translation>
    </message>
    <message>
        <source>印发后又补登、撤销 {count} 条，文中没有</source>
        <translation>Entries added or withdrawn after publication, not in the text: {count}</translation>
    </message>
    <message>
        <source>作废：{reason}</source>
        <translation>Void: {reason}</translation>
    </message>
</context>
<context>
    <name>command</name>
    <message>
        <source>本机没有字体“{detail}”，屏幕和打印用别的字体代替</source>
        <translation>Font “{detail}” is not on this computer; another stands in for it on screen and in print</translation>
    </message>
    <message>
        <source>没有核对本机字体</source>
        <translation>The fonts of this computer were not checked</translation>
    </message>
    <message>
        <source>{detail}（实测/应为），超出允许误差</source>
        <translation>{detail} (measured/required), beyond the tolerance</translation>
    </message>
    <message>
        <source>页面上缺少字符：{detail}</source>
        <translation>Characters missing from the pages: {detail}</translation>
    </message>
    <message>
        <source>页面上多出字符：{detail}</source>
        <translation>Characters too many on the pages: {detail}</translation>
    </message>
    <message>
        <source>本机没有一种字体有这些字，印出来是方框：{detail}</source>
        <translation>No font on this computer has these characters; they would print as boxes: {detail}</translation>
    </message>
    <message>
        <source>页面上的次序与文件不同</source>
        <translation>The order on the pages differs from the file</translation>
    </message>
    <message>
        <source>文件里没有成刊时的记录，无法核对是否完整</source>
        <translation>The file holds no record from when it was published, so it cannot be checked for completeness</translation>
    </message>
    <message>
        <source>正文与成刊时不同：{detail}</source>
        <translation>Text differs from what was published: {detail}</translation>
    </message>
    <message>
        <source>篇目与成刊时不同：{detail}</source>
        <translation>Items differ from what was published: {detail}</translation>
    </message>
    <message>
        <source>文件里没有稿件</source>
        <translation>The file holds no drafts</translation>
    </message>
    <message>
        <source>与成刊时不同：{detail}</source>
        <translation>Differs from what was published: {detail}</translation>
    </message>
    <message>
        <source>次序与成刊时不同</source>
        <translation>Order differs from what was published</translation>
    </message>
    <message>
        <source>图片印不出来：{detail}</source>
        <translation>Picture cannot be printed: {detail}</translation>
    </message>
    <message>
        <source>图片与成刊时不同：{detail}</source>
        <translation>Picture differs from what was published: {detail}</translation>
    </message>
    <message>
        <source>行距与版式不同（实测/应为，磅）：{detail}</source>
        <translation>Line spacing differs from the layout (measured/required, pt): {detail}</translation>
    </message>
    <message>
        <source>正文行距不一（磅）：{detail}</source>
        <translation>Line spacing of the text is uneven (pt): {detail}</translation>
    </message>
    <message>
        <source>纸张宽</source>
        <translation>Paper width</translation>
    </message>
    <message>
        <source>纸张高</source>
        <translation>Paper height</translation>
    </message>
    <message>
        <source>版心上边缘（天头）</source>
        <translation>Top of type area (head margin)</translation>
    </message>
    <message>
        <source>版心下边缘</source>
        <translation>Bottom of type area</translation>
    </message>
    <message>
        <source>版心左边缘（订口）</source>
        <translation>Left of type area (binding edge)</translation>
    </message>
    <message>
        <source>版心右边缘</source>
        <translation>Right of type area</translation>
    </message>
    <message>
        <source>每页行数</source>
        <translation>Lines per page</translation>
    </message>
    <message>
        <source>每行字数</source>
        <translation>Characters per line</translation>
    </message>
    <message>
        <source>正文行距</source>
        <translation>Line spacing of text</translation>
    </message>
    <message>
        <source>行距最大与最小之差</source>
        <translation>Widest minus narrowest line spacing</translation>
    </message>
    <message>
        <source>报头上边缘</source>
        <translation>Top of masthead</translation>
    </message>
    <message>
        <source>报头字高</source>
        <translation>Height of masthead characters</translation>
    </message>
    <message>
        <source>红线距纸张上边缘</source>
        <translation>Red rule from top of paper</translation>
    </message>
    <message>
        <source>红线长</source>
        <translation>Red rule length</translation>
    </message>
    <message>
        <source>红线粗</source>
        <translation>Red rule weight</translation>
    </message>
    <message>
        <source>页码不对的页数</source>
        <translation>Pages with a wrong number</translation>
    </message>
    <message>
        <source>页码一字线距版心下边缘</source>
        <translation>Page number dash below type area</translation>
    </message>
    <message>
        <source>页码距版心侧边（一字）</source>
        <translation>Page number from side of type area (one character)</translation>
    </message>
    <message>
        <source>页码字号</source>
        <translation>Page number size</translation>
    </message>
    <message>
        <source>版记末条线位置</source>
        <translation>Position of last imprint rule</translation>
    </message>
    <message>
        <source>版记线长</source>
        <translation>Imprint rule length</translation>
    </message>
    <message>
        <source>版记首末条线粗</source>
        <translation>Weight of first and last imprint rules</translation>
    </message>
    <message>
        <source>版记中间线粗</source>
        <translation>Weight of inner imprint rules</translation>
    </message>
    <message>
        <source>没有排满的页，未核对</source>
        <translation>Page not full, not checked</translation>
    </message>
    <message>
        <source>没有排满的行，未核对</source>
        <translation>Line not full, not checked</translation>
    </message>
    <message>
        <source>页面上没有</source>
        <translation>Not on the page</translation>
    </message>
    <message>
        <source>仅供参考</source>
        <translation>For reference only</translation>
    </message>
    <message>
        <source>按文件推算，没有实际排出页面</source>
        <translation>Worked out from the file; no pages were set</translation>
    </message>
    <message>
        <source>本机没有 LibreOffice，没有实际排出页面，以上按文件推算</source>
        <translation>LibreOffice is not on this computer, so no pages were set; the above is worked out from the file</translation>
    </message>
    <message>
        <source>文件链接了外部内容，为安全起见没有排出页面，以上按文件推算</source>
        <translation>The file links to outside content, so for safety no pages were set; the above is worked out from the file</translation>
    </message>
    <message>
        <source>LibreOffice 超时，没有排出页面，以上按文件推算</source>
        <translation>LibreOffice took too long and no pages were set; the above is worked out from the file</translation>
    </message>
    <message>
        <source>LibreOffice 没有排出这个文件，以上按文件推算</source>
        <translation>LibreOffice could not set this file; the above is worked out from the file</translation>
    </message>
    <message>
        <source>符合</source>
        <translation>Conforms</translation>
    </message>
    <message>
        <source>不符</source>
        <translation>Does not conform</translation>
    </message>
    <message>
        <source>毫米</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>磅</source>
        <translation>pt</translation>
    </message>
    <message>
        <source>新增</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>修改</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>相同</source>
        <translation>Same</translation>
    </message>
    <message>
        <source>待核</source>
        <translation>To check</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>查命令和去处</source>
        <translation>Find commands and places</translation>
    </message>
    <message>
        <source>查找</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>核对全部</source>
        <translation>Verify all</translation>
    </message>
    <message>
        <source>只看这篇稿件或这一期</source>
        <translation>Only this draft or issue</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>越级与代签</source>
        <translation>Bypasses and signing on behalf</translation>
    </message>
    <message>
        <source>导出记录</source>
        <translation>Export record</translation>
    </message>
    <message>
        <source>涉密阅读</source>
        <translation>Classified reading</translation>
    </message>
    <message>
        <source>收起或展开左栏</source>
        <translation>Fold or unfold the left bar</translation>
    </message>
    <message>
        <source>看备份</source>
        <translation>See backups</translation>
    </message>
    <message>
        <source>看此处的快捷键</source>
        <translation>Shortcuts for this place</translation>
    </message>
    <message>
        <source>撤销上一步</source>
        <translation>Undo last step</translation>
    </message>
    <message>
        <source>重做上一步</source>
        <translation>Redo last step</translation>
    </message>
    <message>
        <source>手册</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>看正在办理和已办的事</source>
        <translation>Show jobs</translation>
    </message>
    <message>
        <source>看消息</source>
        <translation>Show messages</translation>
    </message>
    <message>
        <source>锁定</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>切换用户</source>
        <translation>Switch user</translation>
    </message>
    <message>
        <source>修改密码…</source>
        <translation>Change password…</translation>
    </message>
    <message>
        <source>桌面提醒（时限将到、急件）</source>
        <translation>Desktop alerts (deadlines, urgent)</translation>
    </message>
    <message>
        <source>外观跟随系统</source>
        <translation>Follow system appearance</translation>
    </message>
    <message>
        <source>浅色外观</source>
        <translation>Light appearance</translation>
    </message>
    <message>
        <source>深色外观</source>
        <translation>Dark appearance</translation>
    </message>
    <message>
        <source>导览</source>
        <translation>Tour</translation>
    </message>
    <message>
        <source>关于信息编辑台</source>
        <translation>About Bulletin Desk</translation>
    </message>
    <message>
        <source>退出</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>下一处</source>
        <translation>Next place</translation>
    </message>
    <message>
        <source>上一处</source>
        <translation>Previous place</translation>
    </message>
    <message>
        <source>分发登记（刊期）</source>
        <translation>Distribution register (issues)</translation>
    </message>
    <message>
        <source>导出（刊期）</source>
        <translation>Export (issues)</translation>
    </message>
    <message>
        <source>打印所读的，或选中的各期</source>
        <translation>Print what is being read, or the selected issues</translation>
    </message>
    <message>
        <source>复制所选文字（未选则全文），注明出处</source>
        <translation>Copy the selected text (or all of it) with its source</translation>
    </message>
    <message>
        <source>存为常用检索</source>
        <translation>Save search</translation>
    </message>
    <message>
        <source>导出清单</source>
        <translation>Export list</translation>
    </message>
    <message>
        <source>约稿 / 报送要点</source>
        <translation>Commissions / guidance</translation>
    </message>
    <message>
        <source>下达约稿</source>
        <translation>Ask units</translation>
    </message>
    <message>
        <source>登记回执</source>
        <translation>Register receipt</translation>
    </message>
    <message>
        <source>催报</source>
        <translation>Remind</translation>
    </message>
    <message>
        <source>登记来稿</source>
        <translation>Register draft</translation>
    </message>
    <message>
        <source>延期</source>
        <translation>Extend</translation>
    </message>
    <message>
        <source>免报，或恢复报送</source>
        <translation>Excuse, or make due again</translation>
    </message>
    <message>
        <source>办结，或重开</source>
        <translation>Close or reopen</translation>
    </message>
    <message>
        <source>修改约稿</source>
        <translation>Edit commission</translation>
    </message>
    <message>
        <source>下一件</source>
        <translation>Next item</translation>
    </message>
    <message>
        <source>上一件</source>
        <translation>Previous item</translation>
    </message>
    <message>
        <source>上移要点</source>
        <translation>Move point up</translation>
    </message>
    <message>
        <source>下移要点</source>
        <translation>Move point down</translation>
    </message>
    <message>
        <source>删除要点</source>
        <translation>Delete point</translation>
    </message>
    <message>
        <source>上一个时段</source>
        <translation>Previous period</translation>
    </message>
    <message>
        <source>下一个时段</source>
        <translation>Next period</translation>
    </message>
    <message>
        <source>登记采用</source>
        <translation>Record adoption</translation>
    </message>
    <message>
        <source>粘贴采用清单</source>
        <translation>Paste adoption list</translation>
    </message>
    <message>
        <source>撤销选中的登记</source>
        <translation>Withdraw selected record</translation>
    </message>
    <message>
        <source>在采用登记中查找</source>
        <translation>Find in the adoption register</translation>
    </message>
    <message>
        <source>起草通报</source>
        <translation>Draft circular</translation>
    </message>
    <message>
        <source>导入文件</source>
        <translation>Import files</translation>
    </message>
    <message>
        <source>导入文件夹</source>
        <translation>Import folder</translation>
    </message>
    <message>
        <source>把剪贴板里的文字或文件收为来稿</source>
        <translation>Take in the text or files on the clipboard</translation>
    </message>
    <message>
        <source>电话记录</source>
        <translation>Phone record</translation>
    </message>
    <message>
        <source>导入记录</source>
        <translation>Import record</translation>
    </message>
    <message>
        <source>在来稿中查找</source>
        <translation>Find in incoming drafts</translation>
    </message>
    <message>
        <source>刷新</source>
        <translation>Refresh</translation>
    </message>
    <message>
        <source>与相近的稿件比对</source>
        <translation>Compare with similar drafts</translation>
    </message>
    <message>
        <source>推测的信息核对无误</source>
        <translation>Confirm the suggested details</translation>
    </message>
    <message>
        <source>看原件</source>
        <translation>See original</translation>
    </message>
    <message>
        <source>不采用…</source>
        <translation>Decline…</translation>
    </message>
    <message>
        <source>打开采编</source>
        <translation>Open in Editing</translation>
    </message>
    <message>
        <source>登记批示</source>
        <translation>Register instruction</translation>
    </message>
    <message>
        <source>交办</source>
        <translation>Assign</translation>
    </message>
    <message>
        <source>催办</source>
        <translation>Remind</translation>
    </message>
    <message>
        <source>登记反馈</source>
        <translation>Register feedback</translation>
    </message>
    <message>
        <source>办结，或重新办理</source>
        <translation>Close or reopen</translation>
    </message>
    <message>
        <source>转印增刊</source>
        <translation>Reprint as supplement</translation>
    </message>
    <message>
        <source>附扫描件</source>
        <translation>Attach scan</translation>
    </message>
    <message>
        <source>看扫描件</source>
        <translation>See scan</translation>
    </message>
    <message>
        <source>更正</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>换一类</source>
        <translation>Change kind</translation>
    </message>
    <message>
        <source>新建一期</source>
        <translation>New issue</translation>
    </message>
    <message>
        <source>撤销编排</source>
        <translation>Undo arranging</translation>
    </message>
    <message>
        <source>重做编排</source>
        <translation>Redo arranging</translation>
    </message>
    <message>
        <source>出刊日历</source>
        <translation>Publication calendar</translation>
    </message>
    <message>
        <source>待上版、版面、右栏之间切换</source>
        <translation>Switch between ready, layout and side pane</translation>
    </message>
    <message>
        <source>版样／检查</source>
        <translation>Page proof / check</translation>
    </message>
    <message>
        <source>放宽版样／恢复</source>
        <translation>Widen page proof / restore</translation>
    </message>
    <message>
        <source>打印版样</source>
        <translation>Print page proof</translation>
    </message>
    <message>
        <source>检查本期</source>
        <translation>Check issue</translation>
    </message>
    <message>
        <source>审核通过、签发；选中多件时一并办理</source>
        <translation>Approve or sign off; several together when selected</translation>
    </message>
    <message>
        <source>退回，写明理由</source>
        <translation>Return, with a reason</translation>
    </message>
    <message>
        <source>对选中的文字或全篇加批注</source>
        <translation>Note on the selected words or the whole draft</translation>
    </message>
    <message>
        <source>看改动，再按还原</source>
        <translation>Show changes; again to go back</translation>
    </message>
    <message>
        <source>换一稿比对</source>
        <translation>Compare with another revision</translation>
    </message>
    <message>
        <source>下一篇</source>
        <translation>Next draft</translation>
    </message>
    <message>
        <source>上一篇</source>
        <translation>Previous draft</translation>
    </message>
    <message>
        <source>代签，须写明理由</source>
        <translation>Sign on behalf, with a reason</translation>
    </message>
    <message>
        <source>往后翻正文</source>
        <translation>Page down</translation>
    </message>
    <message>
        <source>往前翻正文</source>
        <translation>Page up</translation>
    </message>
    <message>
        <source>打印签发单，交领导在纸上签</source>
        <translation>Print the sign-off sheet for a leader to sign on paper</translation>
    </message>
    <message>
        <source>登记纸质签字</source>
        <translation>Record paper signature</translation>
    </message>
    <message>
        <source>放大文字</source>
        <translation>Larger text</translation>
    </message>
    <message>
        <source>缩小文字</source>
        <translation>Smaller text</translation>
    </message>
    <message>
        <source>文字原大小</source>
        <translation>Normal text size</translation>
    </message>
    <message>
        <source>撤回上一步，成批办理的整批撤回</source>
        <translation>Take back the last step; a batch as a whole</translation>
    </message>
    <message>
        <source>待我办理 / 已办 / 待他人</source>
        <translation>For me / Done / For others</translation>
    </message>
    <message>
        <source>电话初报</source>
        <translation>Phone report</translation>
    </message>
    <message>
        <source>来稿转为紧急信息</source>
        <translation>Make draft an urgent report</translation>
    </message>
    <message>
        <source>续报（还没有初报的，登初报）</source>
        <translation>Follow-up (first report where there is none yet)</translation>
    </message>
    <message>
        <source>终报</source>
        <translation>Final report</translation>
    </message>
    <message>
        <source>给电话报告补文字稿</source>
        <translation>Add the text to a phone report</translation>
    </message>
    <message>
        <source>定级</source>
        <translation>Set level</translation>
    </message>
    <message>
        <source>登记已报领导</source>
        <translation>Record report to leader</translation>
    </message>
    <message>
        <source>登记核实</source>
        <translation>Record verification</translation>
    </message>
    <message>
        <source>登记上报</source>
        <translation>Record forwarding</translation>
    </message>
    <message>
        <source>一键专报</source>
        <translation>One-step special report</translation>
    </message>
    <message>
        <source>登记迟报、漏报、瞒报、误报</source>
        <translation>Record a late, omitted, concealed or wrong report</translation>
    </message>
    <message>
        <source>撤销选中的一条</source>
        <translation>Undo selected entry</translation>
    </message>
    <message>
        <source>改要素</source>
        <translation>Edit particulars</translation>
    </message>
    <message>
        <source>保存要素</source>
        <translation>Save particulars</translation>
    </message>
    <message>
        <source>跟踪中 / 已办结</source>
        <translation>Tracked / Closed</translation>
    </message>
    <message>
        <source>时限设置</source>
        <translation>Set deadlines</translation>
    </message>
    <message>
        <source>迟漏瞒误登记簿</source>
        <translation>Register of reporting faults</translation>
    </message>
    <message>
        <source>存为新版本</source>
        <translation>Save as new version</translation>
    </message>
    <message>
        <source>送审</source>
        <translation>Submit</translation>
    </message>
    <message>
        <source>与原稿并排</source>
        <translation>Side by side with the original</translation>
    </message>
    <message>
        <source>查找下一处</source>
        <translation>Find next</translation>
    </message>
    <message>
        <source>查找上一处</source>
        <translation>Find previous</translation>
    </message>
    <message>
        <source>查找（在正文里）</source>
        <translation>Find (in the text)</translation>
    </message>
    <message>
        <source>替换（在正文里）</source>
        <translation>Replace (in the text)</translation>
    </message>
    <message>
        <source>在整期或我在编的稿件里查找替换</source>
        <translation>Find and replace in a whole issue or in my drafts</translation>
    </message>
    <message>
        <source>比对各版本</source>
        <translation>Compare versions</translation>
    </message>
    <message>
        <source>比对时：下一处改动</source>
        <translation>Comparing: next change</translation>
    </message>
    <message>
        <source>比对时：上一处改动</source>
        <translation>Comparing: previous change</translation>
    </message>
    <message>
        <source>比对时：撤销放回</source>
        <translation>When comparing: undo putting back</translation>
    </message>
    <message>
        <source>检查</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>下一处问题</source>
        <translation>Next problem</translation>
    </message>
    <message>
        <source>上一处问题</source>
        <translation>Previous problem</translation>
    </message>
    <message>
        <source>改正光标处的问题</source>
        <translation>Correct the problem at the cursor</translation>
    </message>
    <message>
        <source>一键规范，改前列清单</source>
        <translation>Tidy up, with a list first</translation>
    </message>
    <message>
        <source>数据核对</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>批注所选文字（在正文里）</source>
        <translation>Note on the selection (in the text)</translation>
    </message>
    <message>
        <source>版面：印出来的样子</source>
        <translation>Layout: as it will be printed</translation>
    </message>
    <message>
        <source>在正文、对照、版面之间换</source>
        <translation>Move between text, comparison and layout</translation>
    </message>
    <message>
        <source>提纲</source>
        <translation>Outline</translation>
    </message>
    <message>
        <source>专注（全屏），Esc 退出</source>
        <translation>Focus (full screen), Esc leaves</translation>
    </message>
    <message>
        <source>导出花脸稿</source>
        <translation>Export marked copy</translation>
    </message>
    <message>
        <source>设为标题</source>
        <translation>Make title</translation>
    </message>
    <message>
        <source>设为一级标题：一、</source>
        <translation>Make heading level 1</translation>
    </message>
    <message>
        <source>设为二级标题：（一）</source>
        <translation>Make heading level 2</translation>
    </message>
    <message>
        <source>设为三级标题：1.</source>
        <translation>Make heading level 3</translation>
    </message>
    <message>
        <source>设为四级标题：（1）</source>
        <translation>Make heading level 4</translation>
    </message>
    <message>
        <source>设为正文</source>
        <translation>Make body text</translation>
    </message>
    <message>
        <source>加粗（在正文里）</source>
        <translation>Bold (in the text)</translation>
    </message>
    <message>
        <source>倾斜（在正文里）</source>
        <translation>Italic (in the text)</translation>
    </message>
    <message>
        <source>下划线（在正文里）</source>
        <translation>Underline (in the text)</translation>
    </message>
    <message>
        <source>只粘贴文字</source>
        <translation>Paste text only</translation>
    </message>
    <message>
        <source>重排各级序号</source>
        <translation>Renumber all levels</translation>
    </message>
    <message>
        <source>用语库；打缩写后按 Tab 展开</source>
        <translation>Phrases; type an abbreviation and press Tab to expand it</translation>
    </message>
    <message>
        <source>表格：在上方加一行</source>
        <translation>Table: insert row above</translation>
    </message>
    <message>
        <source>表格：在下方加一行</source>
        <translation>Table: insert row below</translation>
    </message>
    <message>
        <source>表格：删去本行</source>
        <translation>Table: delete this row</translation>
    </message>
</context>
<context>
    <name>commissions</name>
    <message>
        <source>待报</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>逾期</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>已报齐</source>
        <translation>Complete</translation>
    </message>
    <message>
        <source>已办结</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>已撤销</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>已报</source>
        <translation>Reported</translation>
    </message>
    <message>
        <source>迟报</source>
        <translation>Late report</translation>
    </message>
    <message>
        <source>逾期未报</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>免报</source>
        <translation>Excuse</translation>
    </message>
    <message>
        <source>不再要求</source>
        <translation>Not required</translation>
    </message>
    <message>
        <source>领导交办</source>
        <translation>Asked by a leader</translation>
    </message>
    <message>
        <source>省里约稿</source>
        <translation>Asked by the province</translation>
    </message>
    <message>
        <source>市里约稿</source>
        <translation>Asked by the city</translation>
    </message>
    <message>
        <source>本办计划</source>
        <translation>Office plan</translation>
    </message>
    <message>
        <source>按时报送</source>
        <translation>Will report on time</translation>
    </message>
    <message>
        <source>延期报送</source>
        <translation>Will report late</translation>
    </message>
    <message>
        <source>不能报送</source>
        <translation>Cannot report</translation>
    </message>
    <message>
        <source>下达约稿</source>
        <translation>Ask units</translation>
    </message>
    <message>
        <source>修改</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>回执</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>催报</source>
        <translation>Remind</translation>
    </message>
    <message>
        <source>来稿</source>
        <translation>Incoming</translation>
    </message>
    <message>
        <source>延期</source>
        <translation>Extend</translation>
    </message>
    <message>
        <source>恢复报送</source>
        <translation>Due again</translation>
    </message>
    <message>
        <source>办结</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>重开</source>
        <translation>Reopen</translation>
    </message>
    <message>
        <source>作废</source>
        <translation>Void</translation>
    </message>
    <message>
        <source>撤销</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>compare</name>
    <message>
        <source>⋯&#x3000;略去未改动的 {count} 段&#x3000;⋯</source>
        <translation>⋯  unchanged paragraphs left out: {count}  ⋯</translation>
    </message>
</context>
<context>
    <name>days</name>
    <message>
        <source>1月</source>
        <translation>Jan</translation>
    </message>
    <message>
        <source>2月</source>
        <translation>Feb</translation>
    </message>
    <message>
        <source>3月</source>
        <translation>Mar</translation>
    </message>
    <message>
        <source>4月</source>
        <translation>Apr</translation>
    </message>
    <message>
        <source>5月</source>
        <translation>May</translation>
    </message>
    <message>
        <source>6月</source>
        <translation>Jun</translation>
    </message>
    <message>
        <source>7月</source>
        <translation>Jul</translation>
    </message>
    <message>
        <source>8月</source>
        <translation>Aug</translation>
    </message>
    <message>
        <source>9月</source>
        <translation>Sep</translation>
    </message>
    <message>
        <source>10月</source>
        <translation>Oct</translation>
    </message>
    <message>
        <source>11月</source>
        <translation>Nov</translation>
    </message>
    <message>
        <source>12月</source>
        <translation>Dec</translation>
    </message>
</context>
<context>
    <name>doors</name>
    <message>
        <source>请填写。</source>
        <translation>Please fill this in.</translation>
    </message>
    <message>
        <source>里面有不能用的字符。</source>
        <translation>It contains characters that cannot be used.</translation>
    </message>
    <message>
        <source>应是 1 到 {most} 的数。</source>
        <translation>Must be a number from 1 to {most}.</translation>
    </message>
    <message>
        <source>服务器在这个端口不支持 STARTTLS，请改用 TLS（端口 993）。</source>
        <translation>The server does not support STARTTLS on this port. Use TLS (port 993) instead.</translation>
    </message>
    <message>
        <source>这个端口不是加密端口，请核对端口和加密方式。</source>
        <translation>This port is not encrypted. Check the port and the encryption.</translation>
    </message>
    <message>
        <source>服务器的证书不是本机信任的机构签发的；自建服务器请选它的证书文件。</source>
        <translation>The server’s certificate is not issued by an authority this computer trusts. For an in-house server, choose its certificate file.</translation>
    </message>
    <message>
        <source>证书不是发给这个服务器地址的，请核对地址。</source>
        <translation>The certificate is not issued to this server address. Check the address.</translation>
    </message>
    <message>
        <source>证书不在有效期内，请核对本机时间，或告知邮件管理员。</source>
        <translation>The certificate is not within its period of validity. Check this computer’s clock, or tell the mail administrator.</translation>
    </message>
    <message>
        <source>证书文件读不出来，应是 PEM 格式。</source>
        <translation>The certificate file cannot be read. It must be in PEM format.</translation>
    </message>
    <message>
        <source>查不到这个服务器地址，请核对地址和网络。</source>
        <translation>This server address cannot be found. Check the address and the network.</translation>
    </message>
    <message>
        <source>服务器不接这个端口，请核对端口。</source>
        <translation>The server refuses this port. Check the port.</translation>
    </message>
    <message>
        <source>服务器没有回应，请核对地址、端口和网络。</source>
        <translation>The server does not answer. Check the address, port and network.</translation>
    </message>
    <message>
        <source>连接中途断了，请稍后再试。</source>
        <translation>The connection broke off. Try again later.</translation>
    </message>
    <message>
        <source>TLS（端口 993，多数邮箱）</source>
        <translation>TLS (port 993, most mailboxes)</translation>
    </message>
    <message>
        <source>STARTTLS（端口 143）</source>
        <translation>STARTTLS (port 143)</translation>
    </message>
    <message>
        <source>密码存在本机的系统钥匙串，不进档案库。</source>
        <translation>The password is kept in this computer’s keychain, not in the archive.</translation>
    </message>
    <message>
        <source>本机没有钥匙串：密码只在本次运行中记住，关掉程序后要再输一次。</source>
        <translation>This computer has no keychain: the password is remembered only until the program closes, then must be entered again.</translation>
    </message>
</context>
<context>
    <name>exchange</name>
    <message>
        <source>已收入</source>
        <translation>Taken in</translation>
    </message>
    <message>
        <source>稿件</source>
        <translation>Drafts</translation>
    </message>
    <message>
        <source>刊期</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>报送单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>词库</source>
        <translation>Word list</translation>
    </message>
    <message>
        <source>附件</source>
        <translation>Attachment</translation>
    </message>
    <message>
        <source>新</source>
        <translation>New</translation>
    </message>
    <message>
        <source>已有</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>有出入</source>
        <translation>Differs</translation>
    </message>
    <message>
        <source>不能收</source>
        <translation>Cannot take in</translation>
    </message>
    <message>
        <source>已收过同一份稿件《{here}》</source>
        <translation>The same draft was taken in as “{here}”</translation>
    </message>
    <message>
        <source>文字与《{here}》相同</source>
        <translation>Text identical with “{here}”</translation>
    </message>
    <message>
        <source>原件已收为《{here}》，文字不同；可勾选另收一篇</source>
        <translation>The original was taken in as “{here}” with different text; tick to take it in as another draft</translation>
    </message>
    <message>
        <source>本单位已有</source>
        <translation>Already here</translation>
    </message>
    <message>
        <source>与本单位的“{here}”写法不同，保留本单位的</source>
        <translation>Written differently from “{here}” here; yours is kept</translation>
    </message>
    <message>
        <source>分不清是本单位的哪一个：{here}</source>
        <translation>Cannot tell which of yours it is: {here}</translation>
    </message>
    <message>
        <source>本单位写的是“{here}”，保留本单位的</source>
        <translation>Written “{here}” here; yours is kept</translation>
    </message>
    <message>
        <source>这条纠错的写法不能用</source>
        <translation>This correction is not in a usable form</translation>
    </message>
    <message>
        <source>《{here}》的这个期号已有，没有收入</source>
        <translation>This issue number of {here} exists already; not taken in</translation>
    </message>
    <message>
        <source>本单位没有《{here}》，请先在设置里建立同名刊物</source>
        <translation>There is no journal {here} here. Create one of that name in Settings first</translation>
    </message>
    <message>
        <source>包里缺它的附件</source>
        <translation>Its attachment is not in the packet</translation>
    </message>
    <message>
        <source>内容读不出来</source>
        <translation>Content cannot be read</translation>
    </message>
    <message>
        <source>{name}：读不出来，或不是本程序写的，没有收入</source>
        <translation>{name}: cannot be read, or not written by this program; not taken in</translation>
    </message>
    <message>
        <source>{name}：由更新的版本写出，没有收入</source>
        <translation>{name}: written by a newer version; not taken in</translation>
    </message>
    <message>
        <source>{name}：缺同名的 DOCX，没有收入</source>
        <translation>{name}: the DOCX of that name is missing; not taken in</translation>
    </message>
    <message>
        <source>{name}：缺同名的 JSON，没有收入</source>
        <translation>{name}: the JSON of that name is missing; not taken in</translation>
    </message>
    <message>
        <source>{name}：旁边的 DOCX 与刊发时不同，没有收入</source>
        <translation>{name}: the DOCX beside it differs from what was published; not taken in</translation>
    </message>
    <message>
        <source>{name}：内容改动过，没有收入</source>
        <translation>{name}: content has been altered; not taken in</translation>
    </message>
    <message>
        <source>{name}：同一期另有一份，内容不同，没有收入</source>
        <translation>{name}: the same issue has another file with different content; not taken in</translation>
    </message>
    <message>
        <source>{name}：已收入，但缺图片或版式</source>
        <translation>{name}: taken in, but pictures or layout are missing</translation>
    </message>
    <message>
        <source>{name}：期号与另一期相同，没有收入</source>
        <translation>{name}: same issue number as another; not taken in</translation>
    </message>
    <message>
        <source>刊期 {name}：存档文件不在了或不完好</source>
        <translation>Issue {name}: the archive copy is gone or damaged</translation>
    </message>
    <message>
        <source>{name}：已收入，但“本单位”文件里没有记这一期，请核对真伪</source>
        <translation>{name}: taken in, but the office file does not list this issue; check that it is genuine</translation>
    </message>
    <message>
        <source>{name}：已收入，但本期作废说明缺失或读不出来，请重新登记作废</source>
        <translation>{name}: taken in, but the note on voiding it is missing or unreadable; register it as void again</translation>
    </message>
    <message>
        <source>{name}：没有或读不出来，单位和人员按各期所载重建</source>
        <translation>{name}: missing or unreadable; units and people were rebuilt from the issues</translation>
    </message>
    <message>
        <source>其中 {count} 件带密级标志或保密要求，请核实能否这样传递：{titles}。</source>
        <translation>With a classification mark or secrecy requirement: {count}. Make sure they may be passed on this way: {titles}.</translation>
    </message>
</context>
<context>
    <name>facts</name>
    <message>
        <source>采用</source>
        <translation>Adopted</translation>
    </message>
    <message>
        <source>上报</source>
        <translation>Forwarded</translation>
    </message>
    <message>
        <source>差错</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>奖励</source>
        <translation>Reward</translation>
    </message>
    <message>
        <source>单篇</source>
        <translation>Single</translation>
    </message>
    <message>
        <source>综合</source>
        <translation>Composite</translation>
    </message>
    <message>
        <source>对上</source>
        <translation>Matched</translation>
    </message>
    <message>
        <source>请核对</source>
        <translation>Please check</translation>
    </message>
    <message>
        <source>没找到</source>
        <translation>Not found</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>从哪一天起</source>
        <translation>From which day</translation>
    </message>
    <message>
        <source>只读取，不改动、不删除服务器上的邮件，也不标为已读。</source>
        <translation>Mail is only read: nothing on the server is changed, deleted or marked as read.</translation>
    </message>
</context>
<context>
    <name>flaws</name>
    <message>
        <source>存档的文件已被改动：{where}</source>
        <translation>An archived file has been altered: {where}</translation>
    </message>
    <message>
        <source>存档的文件不见了：{where}</source>
        <translation>An archived file is gone: {where}</translation>
    </message>
    <message>
        <source>台账被改过：从第 {where} 条起接不上</source>
        <translation>The log has been altered: it does not join up from entry {where}</translation>
    </message>
    <message>
        <source>记第 {where} 条台账之前，有记录被绕过程序改动</source>
        <translation>Before log entry {where} was written, records were altered outside the program</translation>
    </message>
    <message>
        <source>{table}有一条记录被绕过程序改动：{key}</source>
        <translation>{table}: a record was altered outside the program: {key}</translation>
    </message>
    <message>
        <source>{table}有一条记录是绕过程序加进去的：{key}</source>
        <translation>{table}: a record was added outside the program: {key}</translation>
    </message>
    <message>
        <source>{table}有一条记录被绕过程序删去：{key}</source>
        <translation>{table}: a record was deleted outside the program: {key}</translation>
    </message>
    <message>
        <source>档案的防改装置被拆动过：此后的改动可能没有留下痕迹</source>
        <translation>The archive’s guard against alteration was tampered with; changes since may have left no trace</translation>
    </message>
    <message>
        <source>全库记录与台账末条记下的不一致：有记录被绕过程序改动</source>
        <translation>The whole archive differs from what the last log entry states: records were altered outside the program</translation>
    </message>
    <message>
        <source>签过字的文本已被改动：稿件 {where}</source>
        <translation>Signed text has been altered: draft {where}</translation>
    </message>
    <message>
        <source>签字的印记对不上：{where}</source>
        <translation>A signature’s seal does not match: {where}</translation>
    </message>
    <message>
        <source>签字时的台账与现有台账对不上：{where}</source>
        <translation>The log at the time of signing does not match the present one: {where}</translation>
    </message>
    <message>
        <source>{table}里有记录被改得读不出来</source>
        <translation>{table}: records were altered and can no longer be read</translation>
    </message>
    <message>
        <source>成刊后的内容已被改动：刊期 {where}</source>
        <translation>Content was altered after publication: issue {where}</translation>
    </message>
    <message>
        <source>稿件</source>
        <translation>Drafts</translation>
    </message>
    <message>
        <source>稿件检索文字</source>
        <translation>Draft search text</translation>
    </message>
    <message>
        <source>稿件版本</source>
        <translation>Draft versions</translation>
    </message>
    <message>
        <source>签字</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>签字密钥</source>
        <translation>Signing keys</translation>
    </message>
    <message>
        <source>刊期</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>刊期篇目</source>
        <translation>Issue items</translation>
    </message>
    <message>
        <source>刊物</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>报送单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>人员</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>单位设置</source>
        <translation>Unit settings</translation>
    </message>
    <message>
        <source>来稿</source>
        <translation>Incoming</translation>
    </message>
    <message>
        <source>存档文件</source>
        <translation>Archive copies</translation>
    </message>
    <message>
        <source>收稿批次</source>
        <translation>Intake batches</translation>
    </message>
    <message>
        <source>批注</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>常用语</source>
        <translation>Phrases</translation>
    </message>
    <message>
        <source>有内容与存档时不一致：{where}</source>
        <translation>Content differs from what was archived: {where}</translation>
    </message>
</context>
<context>
    <name>form</name>
    <message>
        <source>领导批示的原话；只有扫描件时可以不录</source>
        <translation>The leader’s own words; may be left blank if there is only a scan</translation>
    </message>
    <message>
        <source>批示领导</source>
        <translation>Leader</translation>
    </message>
    <message>
        <source>批示内容</source>
        <translation>Wording</translation>
    </message>
    <message>
        <source>如：张县长</source>
        <translation>For example: County Mayor Zhang</translation>
    </message>
</context>
<context>
    <name>inbox</name>
    <message>
        <source>加急</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>特急</source>
        <translation>Most urgent</translation>
    </message>
</context>
<context>
    <name>instructions</name>
    <message>
        <source>扫描件</source>
        <translation>Scan</translation>
    </message>
    <message>
        <source>所有文件</source>
        <translation>All files</translation>
    </message>
</context>
<context>
    <name>issues</name>
    <message>
        <source>周一</source>
        <translation>Mon</translation>
    </message>
    <message>
        <source>周二</source>
        <translation>Tue</translation>
    </message>
    <message>
        <source>周三</source>
        <translation>Wed</translation>
    </message>
    <message>
        <source>周四</source>
        <translation>Thu</translation>
    </message>
    <message>
        <source>周五</source>
        <translation>Fri</translation>
    </message>
    <message>
        <source>周六</source>
        <translation>Sat</translation>
    </message>
    <message>
        <source>周日</source>
        <translation>Sun</translation>
    </message>
    <message>
        <source>来稿内容相同</source>
        <translation>Same content received</translation>
    </message>
    <message>
        <source>内容相近</source>
        <translation>Content alike</translation>
    </message>
    <message>
        <source>标题相同或相近</source>
        <translation>Title the same or alike</translation>
    </message>
    <message>
        <source>一校</source>
        <translation>First proof</translation>
    </message>
    <message>
        <source>二校</source>
        <translation>Second proof</translation>
    </message>
    <message>
        <source>签发本期</source>
        <translation>Sign off this issue</translation>
    </message>
    <message>
        <source>登记校对</source>
        <translation>Register proof</translation>
    </message>
    <message>
        <source>写更正…</source>
        <translation>Write correction…</translation>
    </message>
    <message>
        <source>看版样</source>
        <translation>See page proof</translation>
    </message>
    <message>
        <source>改计划页数</source>
        <translation>Change planned pages</translation>
    </message>
    <message>
        <source>撤下本篇</source>
        <translation>Take item off</translation>
    </message>
    <message>
        <source>归并栏目</source>
        <translation>Gather section</translation>
    </message>
    <message>
        <source>改为今天</source>
        <translation>Change to today</translation>
    </message>
    <message>
        <source>须改</source>
        <translation>Must correct</translation>
    </message>
    <message>
        <source>请核</source>
        <translation>Please check</translation>
    </message>
    <message>
        <source>提示</source>
        <translation>Hint</translation>
    </message>
    <message>
        <source>本期还没有稿件</source>
        <translation>This issue has no items yet</translation>
    </message>
    <message>
        <source>从左边选稿上版</source>
        <translation>Place drafts from the left</translation>
    </message>
    <message>
        <source>未经签发</source>
        <translation>Not signed off</translation>
    </message>
    <message>
        <source>现为“{stage}”</source>
        <translation>Now “{stage}”</translation>
    </message>
    <message>
        <source>签发后又有改动</source>
        <translation>Changed after sign-off</translation>
    </message>
    <message>
        <source>须重新送签</source>
        <translation>Must be sent for sign-off again</translation>
    </message>
    <message>
        <source>签字不全</source>
        <translation>Signatures incomplete</translation>
    </message>
    <message>
        <source>按本刊审级还缺{steps}</source>
        <translation>By this journal’s review levels still missing: {steps}</translation>
    </message>
    <message>
        <source>签字与内容对不上</source>
        <translation>Signature and content do not match</translation>
    </message>
    <message>
        <source>{broken}</source>
        <translation>{broken}</translation>
    </message>
    <message>
        <source>不是按这个栏目或刊物签发的</source>
        <translation>Not signed off for this section or journal</translation>
    </message>
    <message>
        <source>签发时定在{place}</source>
        <translation>Signed off for {place}</translation>
    </message>
    <message>
        <source>没有标题</source>
        <translation>No title</translation>
    </message>
    <message>
        <source>打开稿件补上标题</source>
        <translation>Open the draft and add a title</translation>
    </message>
    <message>
        <source>待补内容 {count} 处</source>
        <translation>Places to be filled in: {count}</translation>
    </message>
    <message>
        <source>…{near}…</source>
        <translation>…{near}…</translation>
    </message>
    <message>
        <source>带有密级标志或保密要求</source>
        <translation>Has a classification mark or secrecy requirement</translation>
    </message>
    <message>
        <source>“{near}”，请核实能否印发</source>
        <translation>“{near}”; make sure it may be published</translation>
    </message>
    <message>
        <source>有个人信息 {count} 处</source>
        <translation>Personal data: {count}</translation>
    </message>
    <message>
        <source>{personal}，请确认可以印发</source>
        <translation>{personal}; make sure it may be published</translation>
    </message>
    <message>
        <source>数据未核 {count} 处</source>
        <translation>Figures not checked: {count}</translation>
    </message>
    <message>
        <source>如“{near}”</source>
        <translation>such as “{near}”</translation>
    </message>
    <message>
        <source>批注未处理 {count} 条</source>
        <translation>Notes not dealt with: {count}</translation>
    </message>
    <message>
        <source>同一稿件上版两次</source>
        <translation>Same draft placed twice</translation>
    </message>
    <message>
        <source>与本期另一篇标题相同</source>
        <translation>Same title as another item in this issue</translation>
    </message>
    <message>
        <source>未定报送单位</source>
        <translation>Unit not set</translation>
    </message>
    <message>
        <source>超出栏目篇幅</source>
        <translation>Over the section’s length</translation>
    </message>
    <message>
        <source>{characters} 字，“{section}”限 {limit} 字</source>
        <translation>{characters} characters, limit in “{section}” {limit}</translation>
    </message>
    <message>
        <source>标题过长</source>
        <translation>Title too long</translation>
    </message>
    <message>
        <source>标题 {characters} 字，“{section}”限 {limit} 字</source>
        <translation>Title of {characters} characters, limit in “{section}” {limit}</translation>
    </message>
    <message>
        <source>写法与本期其他稿件不一致</source>
        <translation>Written unlike the other items of this issue</translation>
    </message>
    <message>
        <source>“{written}”，本期多用“{usual}”这样的写法</source>
        <translation>“{written}”; this issue mostly writes “{usual}”</translation>
    </message>
    <message>
        <source>刊物没有栏目“{section}”</source>
        <translation>The journal has no section “{section}”</translation>
    </message>
    <message>
        <source>“{section}”的稿件没有排在一起</source>
        <translation>Items of “{section}” are not together</translation>
    </message>
    <message>
        <source>移动其中一篇即归并</source>
        <translation>Move one of them to gather the section</translation>
    </message>
    <message>
        <source>签发后版面有改动</source>
        <translation>Layout changed after sign-off</translation>
    </message>
    <message>
        <source>成刊前须重新签发本期</source>
        <translation>The issue must be signed off again before publishing</translation>
    </message>
    <message>
        <source>本期尚未签发</source>
        <translation>This issue is not signed off</translation>
    </message>
    <message>
        <source>签发后方可成刊</source>
        <translation>It can be published once signed off</translation>
    </message>
    <message>
        <source>出刊日期已过</source>
        <translation>Issue date has passed</translation>
    </message>
    <message>
        <source>本期日期为{day}</source>
        <translation>This issue is dated {day}</translation>
    </message>
    <message>
        <source>日期早于上一期</source>
        <translation>Date earlier than the last issue</translation>
    </message>
    <message>
        <source>本期{day}，上一期{last_day}</source>
        <translation>This issue {day}, last issue {last_day}</translation>
    </message>
    <message>
        <source>期号不连续</source>
        <translation>Issue numbers do not follow</translation>
    </message>
    <message>
        <source>上一期总第{last}期，本期总第{proposed}期</source>
        <translation>Last issue: running number {last}; this issue: {proposed}</translation>
    </message>
    <message>
        <source>中间有应出刊日未出刊</source>
        <translation>Publication days in between were missed</translation>
    </message>
    <message>
        <source>{day}起 {count} 天，上一期{last_day}</source>
        <translation>Days missed: {count}, from {day}; last issue {last_day}</translation>
    </message>
    <message>
        <source>本刊已停刊</source>
        <translation>This journal is closed</translation>
    </message>
    <message>
        <source>《{journal}》{day}已停刊，不能再出新期</source>
        <translation>{journal} closed on {day} and can have no new issues</translation>
    </message>
    <message>
        <source>没有写明更正内容</source>
        <translation>No correction text</translation>
    </message>
    <message>
        <source>请写上原文和应改为的文字</source>
        <translation>Enter what it said and what it should say</translation>
    </message>
    <message>
        <source>近期已经刊发过</source>
        <translation>Published recently</translation>
    </message>
    <message>
        <source>{alike}，见{printed}</source>
        <translation>{alike}, see {printed}</translation>
    </message>
    <message>
        <source>{rounds}未完成</source>
        <translation>Not done: {rounds}</translation>
    </message>
    <message>
        <source>{outdated}</source>
        <translation>{outdated}</translation>
    </message>
    <message>
        <source>超出计划页数</source>
        <translation>Over the planned pages</translation>
    </message>
    <message>
        <source>计划 {planned} 页，现为 {pages} 页，超出 {lines} 行</source>
        <translation>Planned pages: {planned}, now {pages}, lines over: {lines}</translation>
    </message>
    <message>
        <source>标题孤立在页末</source>
        <translation>Title stranded at the foot of a page</translation>
    </message>
    <message>
        <source>第 {page} 页</source>
        <translation>Page {page}</translation>
    </message>
    <message>
        <source>段末一字成行</source>
        <translation>Paragraph ends with a single character on a line</translation>
    </message>
    <message>
        <source>第 {page} 页“{words}”</source>
        <translation>Page {page}, “{words}”</translation>
    </message>
    <message>
        <source>末页文字过少</source>
        <translation>Too little text on the last page</translation>
    </message>
    <message>
        <source>第 {page} 页只有{rest}</source>
        <translation>Page {page} has only {rest}</translation>
    </message>
    <message>
        <source>本机缺少版式所用字体</source>
        <translation>Fonts of the layout are missing on this computer</translation>
    </message>
    <message>
        <source>{fonts}，版样以其他字体代替</source>
        <translation>{fonts}; other fonts stand in for them in the page proof</translation>
    </message>
    <message>
        <source>身份证号 {count} 处</source>
        <translation>ID numbers: {count}</translation>
    </message>
    <message>
        <source>手机号 {count} 处</source>
        <translation>Mobile numbers: {count}</translation>
    </message>
    <message>
        <source>银行卡号 {count} 处</source>
        <translation>Bank card numbers: {count}</translation>
    </message>
    <message>
        <source>个人住址 {count} 处</source>
        <translation>Home addresses: {count}</translation>
    </message>
    <message>
        <source>签发后内容改过</source>
        <translation>Content changed after sign-off</translation>
    </message>
    <message>
        <source>签名记录被改动过</source>
        <translation>Signature record has been altered</translation>
    </message>
    <message>
        <source>有效</source>
        <translation>Valid</translation>
    </message>
    <message>
        <source>旧签名</source>
        <translation>Old signature</translation>
    </message>
    <message>
        <source>加急</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>特急</source>
        <translation>Most urgent</translation>
    </message>
    <message>
        <source>已成刊</source>
        <translation>Published</translation>
    </message>
    <message>
        <source>已签发</source>
        <translation>Signed off</translation>
    </message>
    <message>
        <source>组版中</source>
        <translation>In assembly</translation>
    </message>
    <message>
        <source>待出刊</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>逾时</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>未出刊</source>
        <translation>Missed</translation>
    </message>
    <message>
        <source>已作废</source>
        <translation>Void</translation>
    </message>
</context>
<context>
    <name>kept</name>
    <message>
        <source>检索结果</source>
        <translation>Search results</translation>
    </message>
    <message>
        <source>印制有误，已收回</source>
        <translation>Printed wrongly, copies recalled</translation>
    </message>
    <message>
        <source>内容有误，重新编发</source>
        <translation>Content wrong, to be published anew</translation>
    </message>
    <message>
        <source>另期刊发</source>
        <translation>Publish in another issue</translation>
    </message>
    <message>
        <source>并入下一期</source>
        <translation>Merge into the next issue</translation>
    </message>
    <message>
        <source>各信息报送单位</source>
        <translation>All reporting units</translation>
    </message>
    <message>
        <source>撤销办结</source>
        <translation>Reopen</translation>
    </message>
    <message>
        <source>误登，撤销</source>
        <translation>Entered by mistake, withdrawn</translation>
    </message>
    <message>
        <source>单位函件</source>
        <translation>Unit letter</translation>
    </message>
    <message>
        <source>采用通知单</source>
        <translation>Adoption notice</translation>
    </message>
    <message>
        <source>退稿通知单</source>
        <translation>Decline notice</translation>
    </message>
    <message>
        <source>稿酬发放表</source>
        <translation>Fee payment list</translation>
    </message>
    <message>
        <source>登错文稿</source>
        <translation>Wrong draft</translation>
    </message>
    <message>
        <source>重复登记</source>
        <translation>Registered twice</translation>
    </message>
    <message>
        <source>刊物或级别有误</source>
        <translation>Wrong journal or level</translation>
    </message>
    <message>
        <source>内容重复</source>
        <translation>Duplicate content</translation>
    </message>
    <message>
        <source>时效已过</source>
        <translation>Out of date</translation>
    </message>
    <message>
        <source>要素不全</source>
        <translation>Particulars missing</translation>
    </message>
    <message>
        <source>一般性工作</source>
        <translation>Routine work</translation>
    </message>
    <message>
        <source>不宜刊发</source>
        <translation>Unsuitable for publication</translation>
    </message>
    <message>
        <source>稿件清单</source>
        <translation>List of drafts</translation>
    </message>
    <message>
        <source>修订：接受</source>
        <translation>Changes: accepted</translation>
    </message>
    <message>
        <source>修订：不接受</source>
        <translation>Changes: rejected</translation>
    </message>
    <message>
        <source>修订：前后都留</source>
        <translation>Changes: both kept</translation>
    </message>
    <message>
        <source>繁转简</source>
        <translation>Trad. to simp.</translation>
    </message>
    <message>
        <source>当天不出刊</source>
        <translation>No issue that day</translation>
    </message>
    <message>
        <source>与另一期合并</source>
        <translation>Combined with another issue</translation>
    </message>
    <message>
        <source>已核实，照发</source>
        <translation>Checked, print as it is</translation>
    </message>
    <message>
        <source>领导同意超篇幅</source>
        <translation>Leader agrees to the length</translation>
    </message>
    <message>
        <source>内容完整，不宜再压</source>
        <translation>Complete as it is, not to be cut further</translation>
    </message>
    <message>
        <source>同意加页</source>
        <translation>Extra page agreed</translation>
    </message>
    <message>
        <source>是后续进展</source>
        <translation>A later development</translation>
    </message>
    <message>
        <source>按要求再次刊发</source>
        <translation>Published again on request</translation>
    </message>
    <message>
        <source>已征得本人同意</source>
        <translation>The person concerned agrees</translation>
    </message>
    <message>
        <source>已公开的信息</source>
        <translation>Public information</translation>
    </message>
    <message>
        <source>成刊中断，由编辑取消定版</source>
        <translation>Publishing broke off; an editor can undo the finalising</translation>
    </message>
    <message>
        <source>版面已满</source>
        <translation>No room in the issue</translation>
    </message>
    <message>
        <source>等配图</source>
        <translation>Waiting for a picture</translation>
    </message>
    <message>
        <source>数字待核实</source>
        <translation>Figures to be checked</translation>
    </message>
    <message>
        <source>留作专题</source>
        <translation>Kept for a special topic</translation>
    </message>
    <message>
        <source>台账</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>报送单位名单模板</source>
        <translation>Template for list of units</translation>
    </message>
    <message>
        <source>请核实数据</source>
        <translation>Please verify the figures</translation>
    </message>
    <message>
        <source>请补充具体做法</source>
        <translation>Please add how it was done</translation>
    </message>
    <message>
        <source>篇幅过长，请压缩</source>
        <translation>Too long, please shorten</translation>
    </message>
    <message>
        <source>请补审签人</source>
        <translation>Please add the approver</translation>
    </message>
    <message>
        <source>市政府总值班室</source>
        <translation>City Government Duty Office</translation>
    </message>
    <message>
        <source>市委办公室</source>
        <translation>City Party Committee Office</translation>
    </message>
    <message>
        <source>市应急指挥中心</source>
        <translation>City Emergency Command Centre</translation>
    </message>
    <message>
        <source>一键规范</source>
        <translation>Tidy up</translation>
    </message>
    <message>
        <source>重排序号</source>
        <translation>Renumber</translation>
    </message>
    <message>
        <source>全部替换</source>
        <translation>Replace all</translation>
    </message>
    <message>
        <source>找回的文字</source>
        <translation>Recovered text</translation>
    </message>
    <message>
        <source>信息量不足</source>
        <translation>Too little content</translation>
    </message>
    <message>
        <source>与已刊稿件重复</source>
        <translation>Duplicates a published draft</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>统计口径</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>本人出差，电话授权</source>
        <translation>Away on business; authorised by phone</translation>
    </message>
    <message>
        <source>本人参加会议，口头授权</source>
        <translation>In a meeting; authorised orally</translation>
    </message>
    <message>
        <source>本人休假，已明确授权</source>
        <translation>On leave; clearly authorised</translation>
    </message>
    <message>
        <source>紧急信息，先行签发</source>
        <translation>Urgent report, signed off first</translation>
    </message>
    <message>
        <source>审核同志不在岗，时限已到</source>
        <translation>Reviewer absent and the deadline has come</translation>
    </message>
    <message>
        <source>撤回签发</source>
        <translation>Withdraw sign-off</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>各处通用</source>
        <translation>Everywhere</translation>
    </message>
    <message>
        <source>去左栏的各处</source>
        <translation>Go to the places on the left</translation>
    </message>
    <message>
        <source>请连同 Ctrl、Alt 或 Shift 再按一个键。</source>
        <translation>Press a key together with Ctrl, Alt or Shift.</translation>
    </message>
    <message>
        <source>Ctrl+Alt 在许多键盘上用来打字，不能作快捷键。</source>
        <translation>On many keyboards Ctrl+Alt types characters, so it cannot be used.</translation>
    </message>
    <message>
        <source>这个键归操作系统使用。</source>
        <translation>The operating system uses this key.</translation>
    </message>
    <message>
        <source>这个键在名单和输入框里另有用处，不能作快捷键。</source>
        <translation>Lists and fields use this key for something else.</translation>
    </message>
    <message>
        <source>复制、剪切、粘贴、全选的键不能改作别用。</source>
        <translation>The keys for copy, cut, paste and select all cannot be used for anything else.</translation>
    </message>
    <message>
        <source>此处要打字，单个字母、数字不能作快捷键，请连同 Ctrl 或 Alt 按。</source>
        <translation>People type here, so a single letter or digit cannot be used; press it with Ctrl or Alt.</translation>
    </message>
</context>
<context>
    <name>layout</name>
    <message>
        <source>毫米</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>磅</source>
        <translation>pt</translation>
    </message>
    <message>
        <source>行</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>字</source>
        <translation>characters</translation>
    </message>
    <message>
        <source>页面</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>字体</source>
        <translation>Font</translation>
    </message>
    <message>
        <source>字号和行距</source>
        <translation>Sizes and spacing</translation>
    </message>
    <message>
        <source>报头</source>
        <translation>Masthead</translation>
    </message>
    <message>
        <source>版记</source>
        <translation>Imprint</translation>
    </message>
    <message>
        <source>表单</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>版式名称</source>
        <translation>Layout name</translation>
    </message>
    <message>
        <source>纸张宽度</source>
        <translation>Paper width</translation>
    </message>
    <message>
        <source>纸张高度</source>
        <translation>Paper height</translation>
    </message>
    <message>
        <source>天头（上白边）</source>
        <translation>Head margin (top)</translation>
    </message>
    <message>
        <source>地脚（下白边）</source>
        <translation>Foot margin (bottom)</translation>
    </message>
    <message>
        <source>订口（左白边）</source>
        <translation>Binding margin (left)</translation>
    </message>
    <message>
        <source>切口（右白边）</source>
        <translation>Outer margin (right)</translation>
    </message>
    <message>
        <source>页眉距纸边</source>
        <translation>Header from edge</translation>
    </message>
    <message>
        <source>页脚距纸边</source>
        <translation>Footer from edge</translation>
    </message>
    <message>
        <source>行距</source>
        <translation>Line spacing</translation>
    </message>
    <message>
        <source>字距增减</source>
        <translation>Character spacing</translation>
    </message>
    <message>
        <source>每面行数</source>
        <translation>Lines per page</translation>
    </message>
    <message>
        <source>每行字数</source>
        <translation>Characters per line</translation>
    </message>
    <message>
        <source>标题和报头字体</source>
        <translation>Title and masthead font</translation>
    </message>
    <message>
        <source>正文字体</source>
        <translation>Text font</translation>
    </message>
    <message>
        <source>楷体</source>
        <translation>Kaiti</translation>
    </message>
    <message>
        <source>黑体</source>
        <translation>Heiti</translation>
    </message>
    <message>
        <source>宋体</source>
        <translation>Songti</translation>
    </message>
    <message>
        <source>西文和数字字体</source>
        <translation>Latin and figures font</translation>
    </message>
    <message>
        <source>刊名字号</source>
        <translation>Journal name size</translation>
    </message>
    <message>
        <source>刊名最小字号</source>
        <translation>Smallest journal name size</translation>
    </message>
    <message>
        <source>刊名距版心上边缘</source>
        <translation>Journal name from top of type area</translation>
    </message>
    <message>
        <source>刊名字距最大加宽</source>
        <translation>Widest spacing of journal name</translation>
    </message>
    <message>
        <source>加宽后最多占版心宽度</source>
        <translation>Widened name at most, of type area</translation>
    </message>
    <message>
        <source>刊名和红线颜色</source>
        <translation>Journal name and rule colour</translation>
    </message>
    <message>
        <source>红线粗细</source>
        <translation>Red rule weight</translation>
    </message>
    <message>
        <source>红线与标题间空行</source>
        <translation>Lines between rule and title</translation>
    </message>
    <message>
        <source>版记首末线粗细</source>
        <translation>First and last imprint rule weight</translation>
    </message>
    <message>
        <source>版记中间线粗细</source>
        <translation>Inner imprint rule weight</translation>
    </message>
    <message>
        <source>版记左右空</source>
        <translation>Imprint side space</translation>
    </message>
    <message>
        <source>表头格宽</source>
        <translation>Label cell width</translation>
    </message>
    <message>
        <source>最小行高</source>
        <translation>Least row height</translation>
    </message>
    <message>
        <source>签批栏高</source>
        <translation>Opinion space height</translation>
    </message>
    <message>
        <source>正文</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>单篇标题</source>
        <translation>Title, single item</translation>
    </message>
    <message>
        <source>多篇时的标题</source>
        <translation>Title, several items</translation>
    </message>
    <message>
        <source>一级标题“一、”</source>
        <translation>Heading 1 “一、”</translation>
    </message>
    <message>
        <source>二级标题“（一）”</source>
        <translation>Heading 2 “（一）”</translation>
    </message>
    <message>
        <source>三级标题“1.”</source>
        <translation>Heading 3 “1.”</translation>
    </message>
    <message>
        <source>四级标题“（1）”</source>
        <translation>Heading 4 “（1）”</translation>
    </message>
    <message>
        <source>栏目</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>“本期要目”</source>
        <translation>“In this issue”</translation>
    </message>
    <message>
        <source>要目各行</source>
        <translation>Contents lines</translation>
    </message>
    <message>
        <source>编者按</source>
        <translation>Editor’s note</translation>
    </message>
    <message>
        <source>注释</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>供稿署名</source>
        <translation>Contributor line</translation>
    </message>
    <message>
        <source>表格</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>密级和紧急程度</source>
        <translation>Classification and urgency</translation>
    </message>
    <message>
        <source>期号、编印单位和日期</source>
        <translation>Number, compiler and date</translation>
    </message>
    <message>
        <source>页码</source>
        <translation>Page number</translation>
    </message>
    <message>
        <source>{face}：字体</source>
        <translation>{face}: font</translation>
    </message>
    <message>
        <source>{face}：字号</source>
        <translation>{face}: size</translation>
    </message>
    <message>
        <source>{face}：行高</source>
        <translation>{face}: line height</translation>
    </message>
    <message>
        <source>请写字体名称，不超过 31 个字</source>
        <translation>Enter a font name of at most 31 characters</translation>
    </message>
    <message>
        <source>请写名称，不超过 31 个字</source>
        <translation>Enter a name of at most 31 characters</translation>
    </message>
    <message>
        <source>请从版式的六种字体里选</source>
        <translation>Choose one of the layout’s six fonts</translation>
    </message>
    <message>
        <source>请写六位颜色值，如 FF0000</source>
        <translation>Enter a six-digit colour value, such as FF0000</translation>
    </message>
</context>
<context>
    <name>lists</name>
    <message>
        <source>稿件清单</source>
        <translation>List of drafts</translation>
    </message>
    <message>
        <source>全部稿件</source>
        <translation>All drafts</translation>
    </message>
    <message>
        <source>刊期清单</source>
        <translation>List of issues</translation>
    </message>
    <message>
        <source>全部刊期：日期、期号、条数、页数</source>
        <translation>All issues: dates, numbers, items, pages</translation>
    </message>
    <message>
        <source>刊发信息</source>
        <translation>Published items</translation>
    </message>
    <message>
        <source>刊发信息：每期的每一条</source>
        <translation>Published items: every item of every issue</translation>
    </message>
    <message>
        <source>期号登记</source>
        <translation>Number register</translation>
    </message>
    <message>
        <source>期号登记：已用、跳过、作废</source>
        <translation>Number register: used, skipped, void</translation>
    </message>
    <message>
        <source>报送单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>报送单位名录</source>
        <translation>List of units</translation>
    </message>
    <message>
        <source>领导批示</source>
        <translation>Leaders’ instructions</translation>
    </message>
    <message>
        <source>领导批示及办理情况</source>
        <translation>Leaders’ instructions and how they were handled</translation>
    </message>
</context>
<context>
    <name>log</name>
    <message>
        <source>收稿</source>
        <translation>Take in</translation>
    </message>
    <message>
        <source>改稿</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>签审</source>
        <translation>Review and sign-off</translation>
    </message>
    <message>
        <source>越级与代签</source>
        <translation>Bypasses and signing on behalf</translation>
    </message>
    <message>
        <source>纸质签字</source>
        <translation>Signed on paper</translation>
    </message>
    <message>
        <source>组版成刊</source>
        <translation>Assembly and publication</translation>
    </message>
    <message>
        <source>导出</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>分发签收</source>
        <translation>Distribution and receipt</translation>
    </message>
    <message>
        <source>阅读涉密稿</source>
        <translation>Read classified</translation>
    </message>
    <message>
        <source>紧急信息</source>
        <translation>Urgent reports</translation>
    </message>
    <message>
        <source>批示</source>
        <translation>Instruction</translation>
    </message>
    <message>
        <source>约稿</source>
        <translation>Commissions</translation>
    </message>
    <message>
        <source>考核</source>
        <translation>Credit</translation>
    </message>
    <message>
        <source>登录与账号</source>
        <translation>Sign-in and accounts</translation>
    </message>
    <message>
        <source>设置</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>越级签发</source>
        <translation>Sign off, bypassing review</translation>
    </message>
    <message>
        <source>代签</source>
        <translation>Sign on behalf</translation>
    </message>
    <message>
        <source>单人办公自签</source>
        <translation>Own signature, single-seat office</translation>
    </message>
    <message>
        <source>改过又签</source>
        <translation>Changed and signed again</translation>
    </message>
    <message>
        <source>签发后作废</source>
        <translation>Voided after sign-off</translation>
    </message>
    <message>
        <source>代为重设密码</source>
        <translation>Password reset for another</translation>
    </message>
    <message>
        <source>刊期文件</source>
        <translation>Issue file</translation>
    </message>
    <message>
        <source>花脸稿、清样</source>
        <translation>Marked-up draft, clean proof</translation>
    </message>
    <message>
        <source>签发单</source>
        <translation>Sign-off sheet</translation>
    </message>
    <message>
        <source>通报</source>
        <translation>Circulars</translation>
    </message>
    <message>
        <source>原件</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>电话记录单</source>
        <translation>Phone record</translation>
    </message>
    <message>
        <source>备份</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>台账清单</source>
        <translation>Log list</translation>
    </message>
</context>
<context>
    <name>natures</name>
    <message>
        <source>未定</source>
        <translation>Not set</translation>
    </message>
    <message>
        <source>成绩</source>
        <translation>Achievement</translation>
    </message>
    <message>
        <source>经验</source>
        <translation>Experience</translation>
    </message>
    <message>
        <source>问题</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>预警</source>
        <translation>Early warning</translation>
    </message>
    <message>
        <source>建议</source>
        <translation>Suggestion</translation>
    </message>
    <message>
        <source>社情民意</source>
        <translation>Public opinion</translation>
    </message>
</context>
<context>
    <name>office</name>
    <message>
        <source>每日快报</source>
        <translation>Daily brief</translation>
    </message>
    <message>
        <source>一期多篇，按栏目排。</source>
        <translation>Several items an issue, in sections.</translation>
    </message>
    <message>
        <source>综合信息</source>
        <translation>General report</translation>
    </message>
    <message>
        <source>一期多篇或一篇综合稿。</source>
        <translation>Several items an issue, or one composite item.</translation>
    </message>
    <message>
        <source>专报</source>
        <translation>Special report</translation>
    </message>
    <message>
        <source>一事一报，一期一篇，可印呈报对象。</source>
        <translation>One matter, one issue, one item; may name whom it is presented to.</translation>
    </message>
    <message>
        <source>参阅</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>转载、调研类，一期一篇或数篇。</source>
        <translation>Reprints and studies, one or a few items an issue.</translation>
    </message>
    <message>
        <source>增刊</source>
        <translation>Supplement</translation>
    </message>
    <message>
        <source>另编期号，印“增刊第N期”，不印总期号；转印批示用。</source>
        <translation>Numbered apart as supplements, without a running number; for reprinting instructions.</translation>
    </message>
    <message>
        <source>一</source>
        <translation>Mo</translation>
    </message>
    <message>
        <source>二</source>
        <translation>Tu</translation>
    </message>
    <message>
        <source>三</source>
        <translation>We</translation>
    </message>
    <message>
        <source>四</source>
        <translation>Th</translation>
    </message>
    <message>
        <source>五</source>
        <translation>Fr</translation>
    </message>
    <message>
        <source>六</source>
        <translation>Sa</translation>
    </message>
    <message>
        <source>日</source>
        <translation>Su</translation>
    </message>
    <message>
        <source>编辑</source>
        <translation>Editor</translation>
    </message>
    <message>
        <source>审核（科长）</source>
        <translation>Review (section head)</translation>
    </message>
    <message>
        <source>签发（办公室主任、秘书）</source>
        <translation>Sign-off (office director, secretary)</translation>
    </message>
    <message>
        <source>县领导</source>
        <translation>County leader</translation>
    </message>
    <message>
        <source>管理员</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>一级审签</source>
        <translation>One level</translation>
    </message>
    <message>
        <source>二级审签</source>
        <translation>Two levels</translation>
    </message>
    <message>
        <source>三级审签</source>
        <translation>Three levels</translation>
    </message>
    <message>
        <source>收稿，登记电话报告，撤销收稿</source>
        <translation>Take in drafts, record phone reports, undo taking in</translation>
    </message>
    <message>
        <source>设定收稿方式</source>
        <translation>Set how drafts are taken in</translation>
    </message>
    <message>
        <source>修改稿件（改后重新审签）</source>
        <translation>Change drafts (to be reviewed again)</translation>
    </message>
    <message>
        <source>采编、送审、撤回送审</source>
        <translation>Edit, submit for review, withdraw submission</translation>
    </message>
    <message>
        <source>转备用、不采用、重新采编</source>
        <translation>Move to reserve, decline, edit again</translation>
    </message>
    <message>
        <source>合稿、拆开合稿</source>
        <translation>Merge items, split them</translation>
    </message>
    <message>
        <source>组版、定版、成刊</source>
        <translation>Assemble, make final, publish</translation>
    </message>
    <message>
        <source>审核送审的稿件，撤销审核</source>
        <translation>Review submitted drafts, undo review</translation>
    </message>
    <message>
        <source>一级审签的刊物可直接签发</source>
        <translation>Where one level suffices, sign off directly</translation>
    </message>
    <message>
        <source>签发稿件，撤销签发</source>
        <translation>Sign off drafts, undo sign-off</translation>
    </message>
    <message>
        <source>越过审核签发（写明理由）</source>
        <translation>Sign off bypassing review (with a reason)</translation>
    </message>
    <message>
        <source>签发整期，撤销整期签发</source>
        <translation>Sign off whole issues, undo it</translation>
    </message>
    <message>
        <source>作废已成刊的刊期（写明理由）</source>
        <translation>Void published issues (with a reason)</translation>
    </message>
    <message>
        <source>审定重要稿件，撤销审定</source>
        <translation>Approve important drafts, undo approval</translation>
    </message>
    <message>
        <source>退回修改（写明理由）</source>
        <translation>Return for changes (with a reason)</translation>
    </message>
    <message>
        <source>代签（写明理由）</source>
        <translation>Sign on behalf (with a reason)</translation>
    </message>
    <message>
        <source>打印签发单，登记纸质签字</source>
        <translation>Print sign-off sheets, record paper signatures</translation>
    </message>
    <message>
        <source>办理紧急信息和批示，核对数据</source>
        <translation>Handle urgent reports and instructions, check figures</translation>
    </message>
    <message>
        <source>设定签发前检查和紧急时限</source>
        <translation>Set checks before sign-off and urgent deadlines</translation>
    </message>
    <message>
        <source>管理人员、职责和密码</source>
        <translation>Manage people, roles and passwords</translation>
    </message>
    <message>
        <source>约稿，登记采用等考核事项，起草通报</source>
        <translation>Commission, record adoptions and other credit facts, draft circulars</translation>
    </message>
    <message>
        <source>印发、作废通报</source>
        <translation>Publish and void circulars</translation>
    </message>
    <message>
        <source>管理报送单位和信息员</source>
        <translation>Manage units and correspondents</translation>
    </message>
    <message>
        <source>制定计分办法</source>
        <translation>Make scoring schemes</translation>
    </message>
    <message>
        <source>修改本单位设置、刊物和版式</source>
        <translation>Change office settings, journals and layouts</translation>
    </message>
    <message>
        <source>编辑送审后，科长或秘书一人签发即可。</source>
        <translation>After the editor submits, the section head or the secretary signs off alone.</translation>
    </message>
    <message>
        <source>编辑送审后，由秘书签发，不经科长审核。</source>
        <translation>After the editor submits, the secretary signs off without review by the section head.</translation>
    </message>
    <message>
        <source>编辑送审，科长审核，秘书签发。</source>
        <translation>The editor submits, the section head reviews, the secretary signs off.</translation>
    </message>
</context>
<context>
    <name>old_issues</name>
    <message>
        <source>核对结果先放着，再次打开时接着核对</source>
        <translation>What you checked is kept; open it again to go on</translation>
    </message>
    <message>
        <source>报头名称与刊物名称不同</source>
        <translation>Masthead differs from the journal’s name</translation>
    </message>
    <message>
        <source>没有找到期号</source>
        <translation>No issue number found</translation>
    </message>
    <message>
        <source>没有找到日期</source>
        <translation>No date found</translation>
    </message>
    <message>
        <source>期号的年份与日期不同</source>
        <translation>Year of the number differs from the date</translation>
    </message>
    <message>
        <source>期号取自文件名</source>
        <translation>Number taken from the file name</translation>
    </message>
    <message>
        <source>日期取自版记</source>
        <translation>Date taken from the imprint</translation>
    </message>
    <message>
        <source>“增刊”取自文件名</source>
        <translation>“Supplement” taken from the file name</translation>
    </message>
    <message>
        <source>总期号是推算的</source>
        <translation>Running number is calculated</translation>
    </message>
    <message>
        <source>目录里有一篇没有找到</source>
        <translation>An item in the contents was not found</translation>
    </message>
    <message>
        <source>没有分出文稿</source>
        <translation>No items could be told apart</translation>
    </message>
    <message>
        <source>没有标题</source>
        <translation>No title</translation>
    </message>
    <message>
        <source>标题只凭字体判断</source>
        <translation>Title judged by font only</translation>
    </message>
    <message>
        <source>标题只凭文字判断</source>
        <translation>Title judged by wording only</translation>
    </message>
    <message>
        <source>标题不在目录里</source>
        <translation>Title not in the contents</translation>
    </message>
    <message>
        <source>刊物没有这个栏目</source>
        <translation>The journal has no such section</translation>
    </message>
    <message>
        <source>没有供稿单位</source>
        <translation>No contributing unit</translation>
    </message>
    <message>
        <source>名录里没有这个单位</source>
        <translation>This unit is not on the register</translation>
    </message>
    <message>
        <source>单位取自标题</source>
        <translation>Unit taken from the title</translation>
    </message>
    <message>
        <source>正文很短</source>
        <translation>Text is very short</translation>
    </message>
    <message>
        <source>正文很长</source>
        <translation>Text is very long</translation>
    </message>
    <message>
        <source>已收入：{words}</source>
        <translation>Already taken in: {words}</translation>
    </message>
    <message>
        <source>与“{words}”是同一份文件</source>
        <translation>Same file as “{words}”</translation>
    </message>
    <message>
        <source>缺期号</source>
        <translation>Number missing</translation>
    </message>
    <message>
        <source>缺日期</source>
        <translation>Date missing</translation>
    </message>
    <message>
        <source>没有文稿可收</source>
        <translation>No items to take in</translation>
    </message>
    <message>
        <source>有 {numbers} 篇缺标题</source>
        <translation>Items without a title: {numbers}</translation>
    </message>
    <message>
        <source>合刊期号不对</source>
        <translation>Combined numbers are wrong</translation>
    </message>
    <message>
        <source>第{numbers}期已有</source>
        <translation>No. {numbers} exists already</translation>
    </message>
    <message>
        <source>与“{words}”同是第{numbers}期</source>
        <translation>No. {numbers}, the same as “{words}”</translation>
    </message>
    <message>
        <source>总第{numbers}期已有</source>
        <translation>Running no. {numbers} exists already</translation>
    </message>
    <message>
        <source>日期在今天之后</source>
        <translation>Date is after today</translation>
    </message>
    <message>
        <source>是增刊，期号另编；本单位没有设增刊，请先在“设置”里建</source>
        <translation>A supplement, numbered separately; none is set up here, so add one in Settings first</translation>
    </message>
    <message>
        <source>之前缺第{numbers}期</source>
        <translation>No. {numbers} missing before it</translation>
    </message>
    <message>
        <source>日期早于第{numbers}期</source>
        <translation>Date is before that of No. {numbers}</translation>
    </message>
</context>
<context>
    <name>over</name>
    <message>
        <source>本期还没有编排份号。编排后，报、送、发的每个对象各有一份。</source>
        <translation>The copies of this issue are not numbered yet. Once they are, each recipient under Report to, Send to and Issue to has one.</translation>
    </message>
    <message>
        <source>编排份号</source>
        <translation>Number copies</translation>
    </message>
    <message>
        <source>停止</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>palette</name>
    <message>
        <source>命令</source>
        <translation>Commands</translation>
    </message>
    <message>
        <source>去处</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>按钮</source>
        <translation>Buttons</translation>
    </message>
    <message>
        <source>设置</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>稿件</source>
        <translation>Drafts</translation>
    </message>
    <message>
        <source>刊期</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message>
        <source>审核</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>签发</source>
        <translation>Sign off</translation>
    </message>
    <message>
        <source>领导审定</source>
        <translation>Leader approval</translation>
    </message>
</context>
<context>
    <name>phone</name>
    <message>
        <source>接报时间</source>
        <translation>Received at</translation>
    </message>
    <message>
        <source>来电单位</source>
        <translation>Calling unit</translation>
    </message>
    <message>
        <source>来电人</source>
        <translation>Caller</translation>
    </message>
    <message>
        <source>联系电话</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>事发时间</source>
        <translation>Time of event</translation>
    </message>
    <message>
        <source>事发地点</source>
        <translation>Place of event</translation>
    </message>
    <message>
        <source>事件性质</source>
        <translation>Nature of event</translation>
    </message>
    <message>
        <source>规模程度</source>
        <translation>Extent</translation>
    </message>
    <message>
        <source>伤亡损失</source>
        <translation>Casualties and losses</translation>
    </message>
    <message>
        <source>事态趋势</source>
        <translation>Trend</translation>
    </message>
    <message>
        <source>到场领导</source>
        <translation>Leaders on the spot</translation>
    </message>
    <message>
        <source>处置措施</source>
        <translation>Measures taken</translation>
    </message>
    <message>
        <source>标题</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>哪个单位报来</source>
        <translation>Which unit is calling</translation>
    </message>
    <message>
        <source>姓名、职务</source>
        <translation>Name and post</translation>
    </message>
    <message>
        <source>便于续报、核实</source>
        <translation>For follow-up and verification</translation>
    </message>
    <message>
        <source>1430、昨23:10、20日14时</source>
        <translation>1430, 昨23:10 or 20日14时</translation>
    </message>
    <message>
        <source>写到村组、路段、单位</source>
        <translation>Down to village, road section or body</translation>
    </message>
    <message>
        <source>选一种，或直接写</source>
        <translation>Choose a kind or write your own</translation>
    </message>
    <message>
        <source>范围多大，涉及多少人、多少车、多少户</source>
        <translation>How far it reaches; how many people, vehicles or households</translation>
    </message>
    <message>
        <source>死亡、受伤、失联人数，财产损失；没有就写“无人员伤亡”</source>
        <translation>Numbers of dead, injured and missing, and property lost; if none, write “No casualties”</translation>
    </message>
    <message>
        <source>平稳、扩大，还是已处置完毕</source>
        <translation>Stable, spreading or already dealt with</translation>
    </message>
    <message>
        <source>谁在现场指挥</source>
        <translation>Who is in command on the spot</translation>
    </message>
    <message>
        <source>已经做了什么，正在做什么</source>
        <translation>What was done and what is being done</translation>
    </message>
    <message>
        <source>道路交通事故</source>
        <translation>Road traffic accident</translation>
    </message>
    <message>
        <source>生产安全事故</source>
        <translation>Work safety accident</translation>
    </message>
    <message>
        <source>火灾</source>
        <translation>Fire</translation>
    </message>
    <message>
        <source>森林火情</source>
        <translation>Forest fire</translation>
    </message>
    <message>
        <source>山体滑坡</source>
        <translation>Landslide</translation>
    </message>
    <message>
        <source>洪涝灾害</source>
        <translation>Flood</translation>
    </message>
    <message>
        <source>自然灾害</source>
        <translation>Natural disaster</translation>
    </message>
    <message>
        <source>公共卫生事件</source>
        <translation>Public health event</translation>
    </message>
    <message>
        <source>食品安全事件</source>
        <translation>Food safety event</translation>
    </message>
    <message>
        <source>群体性事件</source>
        <translation>Mass incident</translation>
    </message>
    <message>
        <source>刑事案件</source>
        <translation>Criminal case</translation>
    </message>
    <message>
        <source>网络舆情</source>
        <translation>Online public opinion</translation>
    </message>
</context>
<context>
    <name>places</name>
    <message>
        <source>来稿</source>
        <translation>Incoming</translation>
    </message>
    <message>
        <source>紧急信息</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>采编</source>
        <translation>Editing</translation>
    </message>
    <message>
        <source>考核</source>
        <translation>Credit</translation>
    </message>
    <message>
        <source>今日</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>签发</source>
        <translation>Sign-off</translation>
    </message>
    <message>
        <source>组版</source>
        <translation>Issues</translation>
    </message>
    <message>
        <source>档案</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>督办</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>约稿</source>
        <translation>Commissions</translation>
    </message>
    <message>
        <source>台账</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>设置</source>
        <translation>Settings</translation>
    </message>
</context>
<context>
    <name>recovery</name>
    <message>
        <source>稿件</source>
        <translation>Drafts</translation>
    </message>
    <message>
        <source>稿件各版</source>
        <translation>Versions of drafts</translation>
    </message>
    <message>
        <source>检索用的文字</source>
        <translation>Search text</translation>
    </message>
    <message>
        <source>来稿登记</source>
        <translation>Intake records</translation>
    </message>
    <message>
        <source>原件和图片</source>
        <translation>Originals and pictures</translation>
    </message>
    <message>
        <source>刊期</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>上版稿件</source>
        <translation>Placed items</translation>
    </message>
    <message>
        <source>台账</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>签名</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>人员</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>报送单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>刊物</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>本单位设置</source>
        <translation>Office settings</translation>
    </message>
    <message>
        <source>暂存的文字</source>
        <translation>Unsaved texts</translation>
    </message>
    <message>
        <source>批注</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>领导批示</source>
        <translation>Leaders’ instructions</translation>
    </message>
    <message>
        <source>收稿批次</source>
        <translation>Intake batches</translation>
    </message>
    <message>
        <source>收稿明细</source>
        <translation>Intake details</translation>
    </message>
    <message>
        <source>紧急事件</source>
        <translation>Urgent events</translation>
    </message>
    <message>
        <source>收信记录</source>
        <translation>Mail records</translation>
    </message>
    <message>
        <source>相近稿件</source>
        <translation>Drafts alike</translation>
    </message>
    <message>
        <source>版式</source>
        <translation>Layout</translation>
    </message>
    <message>
        <source>签名密钥</source>
        <translation>Signing keys</translation>
    </message>
    <message>
        <source>常用语</source>
        <translation>Phrases</translation>
    </message>
    <message>
        <source>期号登记</source>
        <translation>Number register</translation>
    </message>
    <message>
        <source>作废登记</source>
        <translation>Void records</translation>
    </message>
    <message>
        <source>分发登记</source>
        <translation>Distribution register</translation>
    </message>
    <message>
        <source>组版模板</source>
        <translation>Issue templates</translation>
    </message>
    <message>
        <source>批示办理</source>
        <translation>Handling of instructions</translation>
    </message>
    <message>
        <source>批示扫描件</source>
        <translation>Scan of instruction</translation>
    </message>
    <message>
        <source>紧急事件的办理</source>
        <translation>Handling of urgent events</translation>
    </message>
    <message>
        <source>紧急信息的报送</source>
        <translation>Forwarding of urgent reports</translation>
    </message>
    <message>
        <source>差错登记</source>
        <translation>Fault records</translation>
    </message>
    <message>
        <source>电话记录</source>
        <translation>Phone record</translation>
    </message>
    <message>
        <source>签发单</source>
        <translation>Sign-off sheet</translation>
    </message>
    <message>
        <source>词库</source>
        <translation>Word list</translation>
    </message>
    <message>
        <source>本单位纠错</source>
        <translation>Own corrections</translation>
    </message>
    <message>
        <source>领导名录</source>
        <translation>Roster of leaders</translation>
    </message>
    <message>
        <source>机构名录</source>
        <translation>Roster of bodies</translation>
    </message>
    <message>
        <source>记住的更正</source>
        <translation>Remembered corrections</translation>
    </message>
    <message>
        <source>备用稿</source>
        <translation>Reserve drafts</translation>
    </message>
    <message>
        <source>常用检索</source>
        <translation>Saved searches</translation>
    </message>
    <message>
        <source>交换包登记</source>
        <translation>Exchange package records</translation>
    </message>
</context>
<context>
    <name>results</name>
    <message>
        <source>已收</source>
        <translation>Taken in</translation>
    </message>
    <message>
        <source>已收待核</source>
        <translation>Taken in, to check</translation>
    </message>
    <message>
        <source>此前已收</source>
        <translation>Taken in before</translation>
    </message>
    <message>
        <source>修订稿</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>未收</source>
        <translation>Not taken in</translation>
    </message>
</context>
<context>
    <name>schemes</name>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>事项</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>层级</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>方式</source>
        <translation>Method</translation>
    </message>
    <message>
        <source>刊物</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>情形</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>栏目</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>性质</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>类别</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>名单</source>
        <translation>List</translation>
    </message>
    <message>
        <source>转载</source>
        <translation>Reprint</translation>
    </message>
    <message>
        <source>每</source>
        <translation>Per</translation>
    </message>
    <message>
        <source>得分</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>一件事按自上而下第一条合得上的计分；空着的就是不限，扣分写负数。</source>
        <translation>A fact takes its points from the first rule that fits, from the top down. Blank means any; deductions are negative.</translation>
    </message>
    <message>
        <source>并计</source>
        <translation>Stack</translation>
    </message>
    <message>
        <source>比照</source>
        <translation>As for</translation>
    </message>
    <message>
        <source>倍数</source>
        <translation>Times</translation>
    </message>
    <message>
        <source>同一稿件写在同一并计下的几项怎样一并结算；跨度为全年的，各季相加就是全年。</source>
        <translation>How several facts on one draft under the same stack are settled together. With a span of the whole year, the quarters add up to the year.</translation>
    </message>
    <message>
        <source>计哪些</source>
        <translation>Which count</translation>
    </message>
    <message>
        <source>前几项</source>
        <translation>Top</translation>
    </message>
    <message>
        <source>每级只计一项</source>
        <translation>One per level</translation>
    </message>
    <message>
        <source>跨度</source>
        <translation>Span</translation>
    </message>
    <message>
        <source>任务</source>
        <translation>Quota</translation>
    </message>
    <message>
        <source>完成的得基础分，超额的每篇加分，缺的每篇扣分；单位另有约定的，以约定为准。</source>
        <translation>Meeting the quota earns the base points; each draft above adds, each below deducts. Where a unit has terms of its own, they apply.</translation>
    </message>
    <message>
        <source>计数</source>
        <translation>Count</translation>
    </message>
    <message>
        <source>篇数</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>完成得</source>
        <translation>Met</translation>
    </message>
    <message>
        <source>缺一篇扣</source>
        <translation>Each short</translation>
    </message>
    <message>
        <source>超一篇加</source>
        <translation>Each over</translation>
    </message>
    <message>
        <source>超额最多加</source>
        <translation>Over, most</translation>
    </message>
    <message>
        <source>最多扣</source>
        <translation>Most off</translation>
    </message>
    <message>
        <source>封顶</source>
        <translation>Caps</translation>
    </message>
    <message>
        <source>这几条得分在每个周期里合计最多多少，超过的另列一条扣回。</source>
        <translation>The most these rules may earn together in each period; anything above is taken back on a line of its own.</translation>
    </message>
    <message>
        <source>包括哪些得分</source>
        <translation>Rules covered</translation>
    </message>
    <message>
        <source>最多</source>
        <translation>Most</translation>
    </message>
    <message>
        <source>加倍</source>
        <translation>Multipliers</translation>
    </message>
    <message>
        <source>合得上的，得分乘以倍数；几条都合得上的，逐条相乘。</source>
        <translation>Points that fit are multiplied; where several rules fit, one after another.</translation>
    </message>
    <message>
        <source>达标</source>
        <translation>Pass marks</translation>
    </message>
    <message>
        <source>得分低于此数的单位为不达标，不参加表扬。</source>
        <translation>Units with fewer points are below the mark and are not commended.</translation>
    </message>
    <message>
        <source>至少</source>
        <translation>At least</translation>
    </message>
    <message>
        <source>否决</source>
        <translation>Vetoes</translation>
    </message>
    <message>
        <source>达到此数的单位取消评先资格；层级是谁公开通报的，空着不问有没有通报。</source>
        <translation>Units reaching this number lose the award. The level is that of the office that criticised them publicly; blank means criticised or not.</translation>
    </message>
    <message>
        <source>次数</source>
        <translation>Times</translation>
    </message>
    <message>
        <source>稿酬</source>
        <translation>Fees</translation>
    </message>
    <message>
        <source>每件多少元，按自上而下第一条合得上的发。</source>
        <translation>Yuan per item, paid by the first rule that fits, from the top down.</translation>
    </message>
    <message>
        <source>元</source>
        <translation>yuan</translation>
    </message>
    <message>
        <source>几家来稿合成一篇的，得分</source>
        <translation>Where one item is merged from several units’ drafts, they score</translation>
    </message>
    <message>
        <source>按比例的，依次为（如 0.6、0.3、0.1）</source>
        <translation>By ratio, in order (such as 0.6, 0.3, 0.1)</translation>
    </message>
    <message>
        <source>前几家平分的，前几家</source>
        <translation>Shared equally by the first, how many</translation>
    </message>
    <message>
        <source>得分保留几位小数</source>
        <translation>Decimal places in points</translation>
    </message>
    <message>
        <source>多出的位数</source>
        <translation>Further places</translation>
    </message>
    <message>
        <source>表扬乡镇前几名</source>
        <translation>Townships commended, from the top</translation>
    </message>
    <message>
        <source>表扬县直部门前几名</source>
        <translation>County departments commended, from the top</translation>
    </message>
    <message>
        <source>点名末几名</source>
        <translation>Named at the bottom, how many</translation>
    </message>
</context>
<context>
    <name>seals</name>
    <message>
        <source>印鉴有效</source>
        <translation>Seal valid</translation>
    </message>
    <message>
        <source>旧签名，无印鉴</source>
        <translation>Older signature, no seal</translation>
    </message>
    <message>
        <source>印鉴失效：文稿在{step}后改过</source>
        <translation>Seal void: text changed after {step}</translation>
    </message>
    <message>
        <source>印鉴不符：签名记录被改动过</source>
        <translation>Seal does not match: the signature record was altered</translation>
    </message>
    <message>
        <source>已撤回</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>审核</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>签发</source>
        <translation>Sign off</translation>
    </message>
    <message>
        <source>县领导审定</source>
        <translation>Leader approval</translation>
    </message>
</context>
<context>
    <name>self._form</name>
    <message>
        <source>级别</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>批示日期</source>
        <translation>Date of instruction</translation>
    </message>
</context>
<context>
    <name>self._over</name>
    <message>
        <source>分发登记&#x3000;{issue}</source>
        <translation>Distribution register  {issue}</translation>
    </message>
    <message>
        <source>共 {count} 份，选中 {chosen} 份&#x3000;回车办下一步</source>
        <translation>Copies: {count}, selected: {chosen}  Enter for the next step</translation>
    </message>
    <message>
        <source>“{typed}”没有登记上。</source>
        <translation>“{typed}” was not registered.</translation>
    </message>
    <message>
        <source>登记簿已按现在的情况重新列出，请核对后再办。</source>
        <translation>The register has been listed afresh as it now stands. Check it before going on.</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>本单位</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>本机</source>
        <translation>This computer</translation>
    </message>
    <message>
        <source>人员</source>
        <translation>People</translation>
    </message>
    <message>
        <source>单位信息</source>
        <translation>The office</translation>
    </message>
    <message>
        <source>报送单位</source>
        <translation>Units</translation>
    </message>
    <message>
        <source>刊物</source>
        <translation>Journals</translation>
    </message>
    <message>
        <source>版式</source>
        <translation>Layouts</translation>
    </message>
    <message>
        <source>签发前检查</source>
        <translation>Checks before sign-off</translation>
    </message>
    <message>
        <source>备份</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>界面</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>写稿和输入</source>
        <translation>Writing and input</translation>
    </message>
    <message>
        <source>提醒</source>
        <translation>Reminders</translation>
    </message>
    <message>
        <source>快捷键</source>
        <translation>Shortcuts</translation>
    </message>
    <message>
        <source>文件夹</source>
        <translation>Folders</translation>
    </message>
    <message>
        <source>档案文件</source>
        <translation>Archive file</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>人员 账号 用户 新增人员</source>
        <translation>people account user add person</translation>
    </message>
    <message>
        <source>登录名</source>
        <translation>Login name</translation>
    </message>
    <message>
        <source>账号 用户名</source>
        <translation>account user name login</translation>
    </message>
    <message>
        <source>职务</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>岗位</source>
        <translation>post position</translation>
    </message>
    <message>
        <source>职责</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>权限 角色 能做什么</source>
        <translation>permission role rights</translation>
    </message>
    <message>
        <source>权限 角色 职责</source>
        <translation>permission role duty</translation>
    </message>
    <message>
        <source>权限 角色 职责 签批</source>
        <translation>permission role duty sign</translation>
    </message>
    <message>
        <source>权限 角色 职责 批示 审定</source>
        <translation>permission role duty instruction approval</translation>
    </message>
    <message>
        <source>忘记密码 口令</source>
        <translation>forgotten password reset</translation>
    </message>
    <message>
        <source>离职 调走 删除人员 恢复使用</source>
        <translation>leave remove person disable restore</translation>
    </message>
    <message>
        <source>单位名称</source>
        <translation>Office name</translation>
    </message>
    <message>
        <source>本单位 名字</source>
        <translation>office name</translation>
    </message>
    <message>
        <source>地区</source>
        <translation>region county</translation>
    </message>
    <message>
        <source>锁屏 自动锁定 屏保 分钟</source>
        <translation>lock screen idle minutes</translation>
    </message>
    <message>
        <source>一个人 自编自签</source>
        <translation>alone single seat</translation>
    </message>
    <message>
        <source>口令 登录 安全</source>
        <translation>password sign-in security</translation>
    </message>
    <message>
        <source>表格 期号登记 名录 Excel</source>
        <translation>table number register list Excel</translation>
    </message>
    <message>
        <source>报送单位 乡镇 部门</source>
        <translation>unit township department</translation>
    </message>
    <message>
        <source>乡镇 部门 分组 排名</source>
        <translation>township department group rank</translation>
    </message>
    <message>
        <source>别名 曾用名</source>
        <translation>alias former name</translation>
    </message>
    <message>
        <source>设立 起始</source>
        <translation>founded since</translation>
    </message>
    <message>
        <source>重点单位</source>
        <translation>key unit</translation>
    </message>
    <message>
        <source>类别 重点单位</source>
        <translation>class key unit</translation>
    </message>
    <message>
        <source>类别</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>类别 垂管</source>
        <translation>class vertical unit</translation>
    </message>
    <message>
        <source>联系人 通讯员 报送人</source>
        <translation>contact correspondent sender</translation>
    </message>
    <message>
        <source>电话 邮箱</source>
        <translation>phone mail</translation>
    </message>
    <message>
        <source>分管领导 签批</source>
        <translation>leader in charge approval</translation>
    </message>
    <message>
        <source>号码 联系</source>
        <translation>number contact</translation>
    </message>
    <message>
        <source>邮件 email 联系</source>
        <translation>email contact</translation>
    </message>
    <message>
        <source>任务数 指标 考核</source>
        <translation>quota target credit</translation>
    </message>
    <message>
        <source>Excel CSV 表格 批量</source>
        <translation>Excel CSV table bulk import</translation>
    </message>
    <message>
        <source>改名 机构改革</source>
        <translation>rename reform</translation>
    </message>
    <message>
        <source>并入 机构改革</source>
        <translation>merge reform</translation>
    </message>
    <message>
        <source>裁撤 机构改革 删除单位</source>
        <translation>abolish reform delete unit</translation>
    </message>
    <message>
        <source>刊名 快报 专报</source>
        <translation>journal name brief special report</translation>
    </message>
    <message>
        <source>刊物种类</source>
        <translation>kind of journal</translation>
    </message>
    <message>
        <source>刊头 红头</source>
        <translation>masthead red head</translation>
    </message>
    <message>
        <source>模板 排版</source>
        <translation>template layout</translation>
    </message>
    <message>
        <source>编发 主办</source>
        <translation>publisher</translation>
    </message>
    <message>
        <source>内部资料 保密</source>
        <translation>internal confidential marking</translation>
    </message>
    <message>
        <source>号码</source>
        <translation>number</translation>
    </message>
    <message>
        <source>专报 抬头 领导</source>
        <translation>special report addressee leader</translation>
    </message>
    <message>
        <source>字数 限长 栏</source>
        <translation>length limit section</translation>
    </message>
    <message>
        <source>编号 期数 总期号</source>
        <translation>numbering running number</translation>
    </message>
    <message>
        <source>期号 编号</source>
        <translation>issue number</translation>
    </message>
    <message>
        <source>期号 编号 起始</source>
        <translation>issue number first</translation>
    </message>
    <message>
        <source>期号 编号 总第</source>
        <translation>issue number running</translation>
    </message>
    <message>
        <source>总期号</source>
        <translation>Running number</translation>
    </message>
    <message>
        <source>审级 几级审签 审核 签发 流程</source>
        <translation>levels review sign-off workflow</translation>
    </message>
    <message>
        <source>审级 流程</source>
        <translation>levels workflow</translation>
    </message>
    <message>
        <source>分发 报送发 主送 抄送</source>
        <translation>distribution to copy</translation>
    </message>
    <message>
        <source>发送 分发 主送</source>
        <translation>send distribution to</translation>
    </message>
    <message>
        <source>发送 分发 抄送</source>
        <translation>send distribution copy</translation>
    </message>
    <message>
        <source>发送 分发 乡镇 部门</source>
        <translation>send distribution township department</translation>
    </message>
    <message>
        <source>份数 印刷 打印</source>
        <translation>copies print</translation>
    </message>
    <message>
        <source>发刊 刊期</source>
        <translation>publication days</translation>
    </message>
    <message>
        <source>周期 星期</source>
        <translation>cycle weekday</translation>
    </message>
    <message>
        <source>时限 截止 时间</source>
        <translation>deadline time</translation>
    </message>
    <message>
        <source>版面 页</source>
        <translation>pages</translation>
    </message>
    <message>
        <source>主编 责任编辑 署名</source>
        <translation>editor in chief responsible editor names</translation>
    </message>
    <message>
        <source>刊物更名</source>
        <translation>rename journal</translation>
    </message>
    <message>
        <source>换版式 换报头</source>
        <translation>change layout masthead</translation>
    </message>
    <message>
        <source>停办 撤销刊物 删除刊物</source>
        <translation>cease delete journal</translation>
    </message>
    <message>
        <source>并刊</source>
        <translation>merge journals</translation>
    </message>
    <message>
        <source>版式 排版 打印 字体 字号 页边距</source>
        <translation>layout print font size margin</translation>
    </message>
    <message>
        <source>新版式 复制版式 模板</source>
        <translation>new layout copy template</translation>
    </message>
    <message>
        <source>涉密 保密 签发前检查</source>
        <translation>classified secret check before sign-off</translation>
    </message>
    <message>
        <source>隐私 签发前检查</source>
        <translation>privacy check before sign-off</translation>
    </message>
    <message>
        <source>数字 核数 签发前检查</source>
        <translation>figures check before sign-off</translation>
    </message>
    <message>
        <source>保存 拷贝</source>
        <translation>save copy backup</translation>
    </message>
    <message>
        <source>优盘 移动硬盘 异地 备份位置</source>
        <translation>USB removable disk second place backup</translation>
    </message>
    <message>
        <source>还原 找回 恢复备份</source>
        <translation>restore recover backup</translation>
    </message>
    <message>
        <source>DOCX 文件夹 另存</source>
        <translation>DOCX folder save as</translation>
    </message>
    <message>
        <source>密码 口令 安全</source>
        <translation>password security encrypt</translation>
    </message>
    <message>
        <source>口令 安全</source>
        <translation>password security</translation>
    </message>
    <message>
        <source>口令 解密</source>
        <translation>password decrypt</translation>
    </message>
    <message>
        <source>中文 英文 English Chinese</source>
        <translation>Chinese English language</translation>
    </message>
    <message>
        <source>主题 深色 浅色 暗色 夜间 颜色 dark theme</source>
        <translation>theme dark light night colour</translation>
    </message>
    <message>
        <source>字号 放大 缩小 缩放 看不清 zoom</source>
        <translation>text size larger smaller zoom</translation>
    </message>
    <message>
        <source>侧栏 导航 收起 图标</source>
        <translation>side bar navigation fold icons</translation>
    </message>
    <message>
        <source>窗口 列宽 分栏 重置</source>
        <translation>window column width panes reset</translation>
    </message>
    <message>
        <source>教程 帮助 入门 新手</source>
        <translation>tutorial help start beginner</translation>
    </message>
    <message>
        <source>预览 印刷页 F8</source>
        <translation>preview printed pages F8</translation>
    </message>
    <message>
        <source>预览 缩放 整页</source>
        <translation>preview zoom whole page</translation>
    </message>
    <message>
        <source>预览 双页 两页</source>
        <translation>preview two pages</translation>
    </message>
    <message>
        <source>打字 拼音 五笔 fcitx ibus</source>
        <translation>typing pinyin wubi fcitx ibus</translation>
    </message>
    <message>
        <source>通知 弹窗 急件 时限 消息</source>
        <translation>notification urgent deadline message</translation>
    </message>
    <message>
        <source>目录 路径 输出 成刊 文件夹</source>
        <translation>folder path output issues</translation>
    </message>
    <message>
        <source>目录 路径 收稿 文件夹</source>
        <translation>folder path import</translation>
    </message>
    <message>
        <source>目录 路径 导出 文件夹</source>
        <translation>folder path export</translation>
    </message>
    <message>
        <source>新建 数据库 开始使用</source>
        <translation>new archive found begin</translation>
    </message>
    <message>
        <source>练习 试用 演示</source>
        <translation>practise try demo</translation>
    </message>
    <message>
        <source>切换 数据库</source>
        <translation>switch archive</translation>
    </message>
    <message>
        <source>按键 热键 改键 键盘</source>
        <translation>key hotkey change keyboard</translation>
    </message>
    <message>
        <source>快捷键 按键 热键</source>
        <translation>keys shortcut hotkey</translation>
    </message>
    <message>
        <source>收稿方式（邮箱、来稿文件夹）</source>
        <translation>Intake (mailbox, watched folder)</translation>
    </message>
    <message>
        <source>邮件 IMAP 看守 监视</source>
        <translation>mail IMAP watch folder</translation>
    </message>
    <message>
        <source>紧急信息时限</source>
        <translation>Deadlines of urgent reports</translation>
    </message>
    <message>
        <source>初报 续报 分钟 小时</source>
        <translation>first follow-up report minutes hours</translation>
    </message>
    <message>
        <source>检查规则和用词</source>
        <translation>Check rules and words</translation>
    </message>
    <message>
        <source>错别字 词库 校对 必改词</source>
        <translation>typo word list proof</translation>
    </message>
    <message>
        <source>常用语</source>
        <translation>Phrases</translation>
    </message>
    <message>
        <source>短语 套话 模板</source>
        <translation>phrase template</translation>
    </message>
    <message>
        <source>计分办法</source>
        <translation>Scoring scheme</translation>
    </message>
    <message>
        <source>考核 积分 加分 任务</source>
        <translation>credit points quota</translation>
    </message>
</context>
<context>
    <name>sheet</name>
    <message>
        <source>撤销</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>撤销这条{kind}：{title}{where}</source>
        <translation>Withdraw this {kind}: {title}{where}</translation>
    </message>
    <message>
        <source>撤销后仍可查看，不再计分。要更正的，撤销后重新登记。</source>
        <translation>A withdrawn entry can still be seen but earns no points. To correct it, withdraw it and register it again.</translation>
    </message>
</context>
<context>
    <name>signing</name>
    <message>
        <source>数字</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>金额</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>人名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>进展</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>否定</source>
        <translation>Negation</translation>
    </message>
    <message>
        <source>这一件等待有“{role}”职责的同志办理；急需的，可从右侧“⋯”代签或越级签发。</source>
        <translation>This is waiting for a colleague with the role “{role}”; if it is urgent, sign on behalf or bypass review from “⋯” on the right.</translation>
    </message>
    <message>
        <source>组版签发须逐期看过</source>
        <translation>Issues have to be looked through one at a time before sign-off</translation>
    </message>
    <message>
        <source>已由他人办理</source>
        <translation>Already done by someone else</translation>
    </message>
    <message>
        <source>不由您办理</source>
        <translation>Not yours to act on</translation>
    </message>
    <message>
        <source>您经手的稿件，须由他人核签</source>
        <translation>You worked on this draft; someone else has to approve it</translation>
    </message>
    <message>
        <source>上一环节之后改过，须看过再定</source>
        <translation>Changed since the step before; read it before deciding</translation>
    </message>
    <message>
        <source>前面的印鉴不符，须先核实</source>
        <translation>An earlier seal does not match; check it first</translation>
    </message>
    <message>
        <source>正文里有待补的内容</source>
        <translation>The text has places to be filled in</translation>
    </message>
    <message>
        <source>正文里有密级标志或保密要求</source>
        <translation>The text has classification marks or confidentiality demands</translation>
    </message>
    <message>
        <source>正文里有个人信息，须确认</source>
        <translation>The text has personal data to be confirmed</translation>
    </message>
    <message>
        <source>数据没有核对完</source>
        <translation>Not all figures are checked</translation>
    </message>
    <message>
        <source>您还没有看过现在的文稿</source>
        <translation>You have not read the present text</translation>
    </message>
    <message>
        <source>有批注未处理</source>
        <translation>There are open notes</translation>
    </message>
    <message>
        <source>与上次看的一致</source>
        <translation>As you last read it</translation>
    </message>
    <message>
        <source>上次看后改过</source>
        <translation>Changed since you read it</translation>
    </message>
    <message>
        <source>还没有看过</source>
        <translation>Not read yet</translation>
    </message>
    <message>
        <source>审核通过 {count} 篇</source>
        <translation>Passed review: {count}</translation>
    </message>
    <message>
        <source>签发 {count} 篇</source>
        <translation>Signed off: {count}</translation>
    </message>
    <message>
        <source>审定 {count} 篇</source>
        <translation>Approved: {count}</translation>
    </message>
    <message>
        <source>退回 {count} 篇</source>
        <translation>Returned: {count}</translation>
    </message>
    <message>
        <source>签发 {count} 期</source>
        <translation>Issues signed off: {count}</translation>
    </message>
    <message>
        <source>加急</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>特急</source>
        <translation>Most urgent</translation>
    </message>
    <message>
        <source>审核通过</source>
        <translation>Pass review</translation>
    </message>
    <message>
        <source>签发</source>
        <translation>Sign off</translation>
    </message>
    <message>
        <source>领导审定</source>
        <translation>Leader approval</translation>
    </message>
    <message>
        <source>一级</source>
        <translation>One level</translation>
    </message>
    <message>
        <source>二级</source>
        <translation>Two levels</translation>
    </message>
    <message>
        <source>三级</source>
        <translation>Three levels</translation>
    </message>
</context>
<context>
    <name>step</name>
    <message>
        <source>有《{name}》</source>
        <translation>Has “{name}”</translation>
    </message>
    <message>
        <source>刊物名称</source>
        <translation>Journal name</translation>
    </message>
    <message>
        <source>《{name}》下一期是第几期</source>
        <translation>Next number of “{name}”</translation>
    </message>
    <message>
        <source>《{name}》下一期是总第几期</source>
        <translation>Next running number of “{name}”</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>登录名</source>
        <translation>Login name</translation>
    </message>
    <message>
        <source>职责</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>职务</source>
        <translation>Post</translation>
    </message>
</context>
<context>
    <name>terms</name>
    <message>
        <source>来稿</source>
        <translation>Incoming</translation>
    </message>
    <message>
        <source>采编中</source>
        <translation>In editing</translation>
    </message>
    <message>
        <source>待审核</source>
        <translation>For review</translation>
    </message>
    <message>
        <source>待签发</source>
        <translation>For sign-off</translation>
    </message>
    <message>
        <source>待领导审定</source>
        <translation>For leader approval</translation>
    </message>
    <message>
        <source>已签发</source>
        <translation>Signed off</translation>
    </message>
    <message>
        <source>已上版</source>
        <translation>Placed</translation>
    </message>
    <message>
        <source>已刊发</source>
        <translation>Published</translation>
    </message>
    <message>
        <source>已退回</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>备用</source>
        <translation>Reserve</translation>
    </message>
    <message>
        <source>不采用</source>
        <translation>Decline</translation>
    </message>
    <message>
        <source>已合稿</source>
        <translation>Merged</translation>
    </message>
    <message>
        <source>已撤收</source>
        <translation>Taken back</translation>
    </message>
    <message>
        <source>组版中</source>
        <translation>In assembly</translation>
    </message>
    <message>
        <source>已定版</source>
        <translation>Made final</translation>
    </message>
    <message>
        <source>已成刊</source>
        <translation>Published</translation>
    </message>
    <message>
        <source>已取消</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>已更正</source>
        <translation>Corrected</translation>
    </message>
    <message>
        <source>已作废</source>
        <translation>Void</translation>
    </message>
    <message>
        <source>编辑</source>
        <translation>Editor</translation>
    </message>
    <message>
        <source>送审</source>
        <translation>Submit</translation>
    </message>
    <message>
        <source>撤回送审</source>
        <translation>Withdraw submission</translation>
    </message>
    <message>
        <source>审核</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>撤销审核</source>
        <translation>Undo review</translation>
    </message>
    <message>
        <source>签发</source>
        <translation>Sign off</translation>
    </message>
    <message>
        <source>撤销签发</source>
        <translation>Withdraw sign-off</translation>
    </message>
    <message>
        <source>领导审定</source>
        <translation>Leader approval</translation>
    </message>
    <message>
        <source>撤销领导审定</source>
        <translation>Undo leader approval</translation>
    </message>
    <message>
        <source>退回</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>转备用</source>
        <translation>Move to reserve</translation>
    </message>
    <message>
        <source>重新采编</source>
        <translation>Edit again</translation>
    </message>
    <message>
        <source>合稿</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>拆开合稿</source>
        <translation>Split merged item</translation>
    </message>
    <message>
        <source>上版</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>撤版</source>
        <translation>Take off the issue</translation>
    </message>
    <message>
        <source>成刊</source>
        <translation>Publish</translation>
    </message>
    <message>
        <source>作废退回待上版</source>
        <translation>Issue voided: back to be placed</translation>
    </message>
    <message>
        <source>撤销收稿</source>
        <translation>Undo taking in</translation>
    </message>
    <message>
        <source>以修订稿为准</source>
        <translation>Revision takes precedence</translation>
    </message>
    <message>
        <source>取消定版</source>
        <translation>Undo finalising</translation>
    </message>
    <message>
        <source>定版</source>
        <translation>Make final</translation>
    </message>
    <message>
        <source>打印签发单</source>
        <translation>Print sign-off sheet</translation>
    </message>
    <message>
        <source>收稿</source>
        <translation>Take in</translation>
    </message>
    <message>
        <source>撤销上一步</source>
        <translation>Undo last step</translation>
    </message>
    <message>
        <source>改稿</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>改稿件信息</source>
        <translation>Change draft details</translation>
    </message>
    <message>
        <source>核对信息</source>
        <translation>Check details</translation>
    </message>
    <message>
        <source>全部替换</source>
        <translation>Replace all</translation>
    </message>
    <message>
        <source>撤销全部替换</source>
        <translation>Undo all replacements</translation>
    </message>
    <message>
        <source>收回批改稿</source>
        <translation>Take back corrected copy</translation>
    </message>
    <message>
        <source>导出 Word 文件</source>
        <translation>Export Word file</translation>
    </message>
    <message>
        <source>批改原件存档</source>
        <translation>File corrected original</translation>
    </message>
    <message>
        <source>加批注</source>
        <translation>Add note</translation>
    </message>
    <message>
        <source>处理批注</source>
        <translation>Deal with note</translation>
    </message>
    <message>
        <source>重新打开批注</source>
        <translation>Reopen note</translation>
    </message>
    <message>
        <source>核对数据</source>
        <translation>Check figure</translation>
    </message>
    <message>
        <source>取消核对</source>
        <translation>Uncheck</translation>
    </message>
    <message>
        <source>校对不再提示</source>
        <translation>Proofreading: ignore</translation>
    </message>
    <message>
        <source>校对恢复提示</source>
        <translation>Proofreading: restore</translation>
    </message>
    <message>
        <source>代签</source>
        <translation>Sign on behalf</translation>
    </message>
    <message>
        <source>越级签发</source>
        <translation>Sign off, bypassing review</translation>
    </message>
    <message>
        <source>登记纸质签字</source>
        <translation>Record paper signature</translation>
    </message>
    <message>
        <source>新建刊期</source>
        <translation>New issue</translation>
    </message>
    <message>
        <source>调整版面次序</source>
        <translation>Change order of items</translation>
    </message>
    <message>
        <source>改编者按</source>
        <translation>Change editor’s note</translation>
    </message>
    <message>
        <source>改出刊日期</source>
        <translation>Change issue date</translation>
    </message>
    <message>
        <source>改计划页数</source>
        <translation>Change planned pages</translation>
    </message>
    <message>
        <source>存刊期模板</source>
        <translation>Save issue template</translation>
    </message>
    <message>
        <source>删刊期模板</source>
        <translation>Delete issue template</translation>
    </message>
    <message>
        <source>转入备用稿</source>
        <translation>Move to reserve drafts</translation>
    </message>
    <message>
        <source>移出备用稿</source>
        <translation>Take out of reserve drafts</translation>
    </message>
    <message>
        <source>登记校对</source>
        <translation>Register proof</translation>
    </message>
    <message>
        <source>取消校对</source>
        <translation>Cancel proof</translation>
    </message>
    <message>
        <source>检查项放行</source>
        <translation>Let check item through</translation>
    </message>
    <message>
        <source>检查项恢复提示</source>
        <translation>Restore check item</translation>
    </message>
    <message>
        <source>签发刊期</source>
        <translation>Sign off issue</translation>
    </message>
    <message>
        <source>撤销刊期签发</source>
        <translation>Undo issue sign-off</translation>
    </message>
    <message>
        <source>刊物或版式有变，刊期须重新签发</source>
        <translation>Journal or layout changed: issue to be signed off again</translation>
    </message>
    <message>
        <source>跳过期号</source>
        <translation>Skip issue number</translation>
    </message>
    <message>
        <source>作废刊期</source>
        <translation>Void issue</translation>
    </message>
    <message>
        <source>取消刊期</source>
        <translation>Cancel issue</translation>
    </message>
    <message>
        <source>新建更正刊期</source>
        <translation>New correction issue</translation>
    </message>
    <message>
        <source>改更正说明</source>
        <translation>Change correction note</translation>
    </message>
    <message>
        <source>改本期分送</source>
        <translation>Change this issue’s distribution</translation>
    </message>
    <message>
        <source>导出刊期文件</source>
        <translation>Export issue file</translation>
    </message>
    <message>
        <source>导出年度合订本</source>
        <translation>Export annual volume</translation>
    </message>
    <message>
        <source>导出通报</source>
        <translation>Export circular</translation>
    </message>
    <message>
        <source>另存原件</source>
        <translation>Save original as</translation>
    </message>
    <message>
        <source>导出电话记录单</source>
        <translation>Export phone record</translation>
    </message>
    <message>
        <source>导出台账清单</source>
        <translation>Export log list</translation>
    </message>
    <message>
        <source>导出分发登记表</source>
        <translation>Export distribution register</translation>
    </message>
    <message>
        <source>备份档案</source>
        <translation>Back up archive</translation>
    </message>
    <message>
        <source>收入旧刊</source>
        <translation>Take in old issues</translation>
    </message>
    <message>
        <source>收入交换包</source>
        <translation>Take in exchange packet</translation>
    </message>
    <message>
        <source>导出交换包</source>
        <translation>Export exchange packet</translation>
    </message>
    <message>
        <source>导出清单</source>
        <translation>Export list</translation>
    </message>
    <message>
        <source>存常用检索</source>
        <translation>Save saved search</translation>
    </message>
    <message>
        <source>删常用检索</source>
        <translation>Delete saved search</translation>
    </message>
    <message>
        <source>改备份设置</source>
        <translation>Change backup settings</translation>
    </message>
    <message>
        <source>从备份恢复档案</source>
        <translation>Restore archive from backup</translation>
    </message>
    <message>
        <source>修复档案</source>
        <translation>Repair archive</translation>
    </message>
    <message>
        <source>由存档文件重建档案</source>
        <translation>Rebuild archive from archive copies</translation>
    </message>
    <message>
        <source>给档案加密</source>
        <translation>Encrypt archive</translation>
    </message>
    <message>
        <source>取消档案加密</source>
        <translation>Remove archive encryption</translation>
    </message>
    <message>
        <source>改档案密码</source>
        <translation>Change archive password</translation>
    </message>
    <message>
        <source>编排分发份号</source>
        <translation>Assign copy numbers</translation>
    </message>
    <message>
        <source>加发一份</source>
        <translation>Add a copy</translation>
    </message>
    <message>
        <source>减去一份</source>
        <translation>Remove a copy</translation>
    </message>
    <message>
        <source>发出</source>
        <translation>Sent out</translation>
    </message>
    <message>
        <source>登记签收</source>
        <translation>Record receipt</translation>
    </message>
    <message>
        <source>清退</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>阅读涉密稿</source>
        <translation>Read classified</translation>
    </message>
    <message>
        <source>登录</source>
        <translation>Log in</translation>
    </message>
    <message>
        <source>退出登录</source>
        <translation>Log out</translation>
    </message>
    <message>
        <source>密码输错</source>
        <translation>Wrong password</translation>
    </message>
    <message>
        <source>改密码</source>
        <translation>Change password</translation>
    </message>
    <message>
        <source>代为重设密码</source>
        <translation>Password reset for another</translation>
    </message>
    <message>
        <source>改人员账号</source>
        <translation>Change account</translation>
    </message>
    <message>
        <source>启用签字密钥</source>
        <translation>Enable signing key</translation>
    </message>
    <message>
        <source>停用签字密钥</source>
        <translation>Disable signing key</translation>
    </message>
    <message>
        <source>建立档案</source>
        <translation>Set up archive</translation>
    </message>
    <message>
        <source>改单位设置</source>
        <translation>Change office settings</translation>
    </message>
    <message>
        <source>词库加词</source>
        <translation>Add to word list</translation>
    </message>
    <message>
        <source>词库减词</source>
        <translation>Remove from word list</translation>
    </message>
    <message>
        <source>加改自定义纠错</source>
        <translation>Add or change own correction</translation>
    </message>
    <message>
        <source>删自定义纠错</source>
        <translation>Delete own correction</translation>
    </message>
    <message>
        <source>开关校对规则</source>
        <translation>Turn rules on or off</translation>
    </message>
    <message>
        <source>换名录</source>
        <translation>Replace roster</translation>
    </message>
    <message>
        <source>改涉密拦截设置</source>
        <translation>Change classification blocking</translation>
    </message>
    <message>
        <source>改个人信息拦截设置</source>
        <translation>Change personal data blocking</translation>
    </message>
    <message>
        <source>改数据核对设置</source>
        <translation>Change figure checking</translation>
    </message>
    <message>
        <source>改审签级数</source>
        <translation>Change review levels</translation>
    </message>
    <message>
        <source>新增刊物</source>
        <translation>New journal</translation>
    </message>
    <message>
        <source>改刊物设置</source>
        <translation>Change journal settings</translation>
    </message>
    <message>
        <source>刊物改名</source>
        <translation>Rename journal</translation>
    </message>
    <message>
        <source>刊物改版</source>
        <translation>Redesign journal</translation>
    </message>
    <message>
        <source>刊物停刊</source>
        <translation>Close journal</translation>
    </message>
    <message>
        <source>刊物恢复出刊</source>
        <translation>Resume journal</translation>
    </message>
    <message>
        <source>刊物合并</source>
        <translation>Merge journals</translation>
    </message>
    <message>
        <source>改版式</source>
        <translation>Change layout</translation>
    </message>
    <message>
        <source>删去自定版式</source>
        <translation>Delete own layout</translation>
    </message>
    <message>
        <source>加改常用语</source>
        <translation>Add or change phrase</translation>
    </message>
    <message>
        <source>删常用语</source>
        <translation>Delete phrase</translation>
    </message>
    <message>
        <source>改收稿渠道</source>
        <translation>Change intake channels</translation>
    </message>
    <message>
        <source>机器时钟倒退</source>
        <translation>Computer clock set back</translation>
    </message>
    <message>
        <source>程序自行整理</source>
        <translation>Program’s own tidying</translation>
    </message>
    <message>
        <source>升级时发现记录被改动</source>
        <translation>Altered records found on upgrade</translation>
    </message>
    <message>
        <source>台账开始接续校验</source>
        <translation>Log verification begins</translation>
    </message>
    <message>
        <source>登记紧急事件</source>
        <translation>Record urgent event</translation>
    </message>
    <message>
        <source>登记来报</source>
        <translation>Record report received</translation>
    </message>
    <message>
        <source>登记终报</source>
        <translation>Record final report</translation>
    </message>
    <message>
        <source>恢复跟踪</source>
        <translation>Resume tracking</translation>
    </message>
    <message>
        <source>误登作废</source>
        <translation>Void as entered in error</translation>
    </message>
    <message>
        <source>关联文稿</source>
        <translation>Link text</translation>
    </message>
    <message>
        <source>撤销登记</source>
        <translation>Withdraw entry</translation>
    </message>
    <message>
        <source>更正事件信息</source>
        <translation>Correct event details</translation>
    </message>
    <message>
        <source>判定级别</source>
        <translation>Set level</translation>
    </message>
    <message>
        <source>报领导</source>
        <translation>Report to leaders</translation>
    </message>
    <message>
        <source>核实情况</source>
        <translation>Verification</translation>
    </message>
    <message>
        <source>上报</source>
        <translation>Forwarded</translation>
    </message>
    <message>
        <source>出专报</source>
        <translation>Make special report</translation>
    </message>
    <message>
        <source>改紧急信息时限</source>
        <translation>Change urgent deadlines</translation>
    </message>
    <message>
        <source>登记报送差错</source>
        <translation>Record reporting fault</translation>
    </message>
    <message>
        <source>撤销报送差错</source>
        <translation>Undo reporting fault</translation>
    </message>
    <message>
        <source>登记通报批评</source>
        <translation>Record public criticism</translation>
    </message>
    <message>
        <source>下达约稿</source>
        <translation>Ask units</translation>
    </message>
    <message>
        <source>修改约稿</source>
        <translation>Edit commission</translation>
    </message>
    <message>
        <source>登记约稿回执</source>
        <translation>Record commission receipt</translation>
    </message>
    <message>
        <source>催报约稿</source>
        <translation>Remind of commission</translation>
    </message>
    <message>
        <source>登记约稿来稿</source>
        <translation>Record commissioned draft</translation>
    </message>
    <message>
        <source>取消约稿来稿</source>
        <translation>Remove commissioned draft</translation>
    </message>
    <message>
        <source>免报约稿</source>
        <translation>Excuse from commission</translation>
    </message>
    <message>
        <source>办结约稿</source>
        <translation>Close commission</translation>
    </message>
    <message>
        <source>重开约稿</source>
        <translation>Reopen commission</translation>
    </message>
    <message>
        <source>撤销约稿</source>
        <translation>Cancel commission</translation>
    </message>
    <message>
        <source>导出约稿通知单</source>
        <translation>Export commission notice</translation>
    </message>
    <message>
        <source>拟定报送要点</source>
        <translation>Draft reporting guidance</translation>
    </message>
    <message>
        <source>修改报送要点</source>
        <translation>Edit reporting guidance</translation>
    </message>
    <message>
        <source>印发报送要点</source>
        <translation>Publish reporting guidance</translation>
    </message>
    <message>
        <source>标注对应要点</source>
        <translation>Tag with point</translation>
    </message>
    <message>
        <source>取消对应要点</source>
        <translation>Remove point tag</translation>
    </message>
    <message>
        <source>登记考核事项</source>
        <translation>Record credit fact</translation>
    </message>
    <message>
        <source>撤销考核事项</source>
        <translation>Undo credit fact</translation>
    </message>
    <message>
        <source>启用计分办法</source>
        <translation>Put scoring scheme in force</translation>
    </message>
    <message>
        <source>停用计分办法</source>
        <translation>Take scoring scheme out of force</translation>
    </message>
    <message>
        <source>起草通报</source>
        <translation>Draft circular</translation>
    </message>
    <message>
        <source>重新统计通报</source>
        <translation>Recalculate circular</translation>
    </message>
    <message>
        <source>印发通报</source>
        <translation>Publish circular</translation>
    </message>
    <message>
        <source>作废通报</source>
        <translation>Void circular</translation>
    </message>
    <message>
        <source>导出单位函件</source>
        <translation>Export letter to unit</translation>
    </message>
    <message>
        <source>导出稿酬表</source>
        <translation>Export fee sheet</translation>
    </message>
    <message>
        <source>登记单位</source>
        <translation>Register unit</translation>
    </message>
    <message>
        <source>单位更名</source>
        <translation>Rename unit</translation>
    </message>
    <message>
        <source>单位合并</source>
        <translation>Merge units</translation>
    </message>
    <message>
        <source>单位撤销</source>
        <translation>Dissolve unit</translation>
    </message>
    <message>
        <source>恢复单位</source>
        <translation>Restore unit</translation>
    </message>
    <message>
        <source>调整网络单位</source>
        <translation>Change key units</translation>
    </message>
    <message>
        <source>导入单位名单</source>
        <translation>Import list of units</translation>
    </message>
    <message>
        <source>登记批示</source>
        <translation>Register instruction</translation>
    </message>
    <message>
        <source>交办批示</source>
        <translation>Assign instruction</translation>
    </message>
    <message>
        <source>催办批示</source>
        <translation>Chase instruction</translation>
    </message>
    <message>
        <source>登记批示反馈</source>
        <translation>Record feedback</translation>
    </message>
    <message>
        <source>附批示扫描件</source>
        <translation>Attach scan of instruction</translation>
    </message>
    <message>
        <source>更正批示</source>
        <translation>Correct instruction</translation>
    </message>
    <message>
        <source>批示办结</source>
        <translation>Close instruction</translation>
    </message>
    <message>
        <source>批示重新办理</source>
        <translation>Reopen instruction</translation>
    </message>
    <message>
        <source>作废误登的反馈、催办</source>
        <translation>Void feedback or reminder entered in error</translation>
    </message>
    <message>
        <source>撤销登记批示</source>
        <translation>Undo recorded instruction</translation>
    </message>
    <message>
        <source>转印增刊</source>
        <translation>Reprint as supplement</translation>
    </message>
    <message>
        <source>待交办</source>
        <translation>To assign</translation>
    </message>
    <message>
        <source>办理中</source>
        <translation>In hand</translation>
    </message>
    <message>
        <source>已反馈</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>超期</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>办结</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>已撤销登记</source>
        <translation>Record undone</translation>
    </message>
    <message>
        <source>已撤销</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>交办</source>
        <translation>Assign</translation>
    </message>
    <message>
        <source>催办</source>
        <translation>Remind</translation>
    </message>
    <message>
        <source>反馈</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>附扫描件</source>
        <translation>Attach scan</translation>
    </message>
    <message>
        <source>更正</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>重新办理</source>
        <translation>Reopen</translation>
    </message>
    <message>
        <source>作废</source>
        <translation>Void</translation>
    </message>
    <message>
        <source>县级</source>
        <translation>County</translation>
    </message>
    <message>
        <source>市级</source>
        <translation>City</translation>
    </message>
    <message>
        <source>省级</source>
        <translation>Province</translation>
    </message>
    <message>
        <source>中央</source>
        <translation>Centre</translation>
    </message>
    <message>
        <source>县领导</source>
        <translation>County leader</translation>
    </message>
    <message>
        <source>管理员</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>稿件</source>
        <translation>Drafts</translation>
    </message>
    <message>
        <source>刊期</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>刊物</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>报送单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>人员</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>本单位设置</source>
        <translation>Office settings</translation>
    </message>
    <message>
        <source>原稿</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>稿件版本</source>
        <translation>Draft versions</translation>
    </message>
    <message>
        <source>分发登记</source>
        <translation>Distribution register</translation>
    </message>
    <message>
        <source>签发单</source>
        <translation>Sign-off sheet</translation>
    </message>
    <message>
        <source>收稿批次</source>
        <translation>Intake batches</translation>
    </message>
    <message>
        <source>版式</source>
        <translation>Layout</translation>
    </message>
    <message>
        <source>栏目</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>原件</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>图片</source>
        <translation>Picture</translation>
    </message>
    <message>
        <source>期号</source>
        <translation>Issue no.</translation>
    </message>
    <message>
        <source>刊期模板</source>
        <translation>Issue templates</translation>
    </message>
    <message>
        <source>校次</source>
        <translation>Proof</translation>
    </message>
    <message>
        <source>邮箱设置</source>
        <translation>Mailbox settings</translation>
    </message>
    <message>
        <source>监看文件夹的设置</source>
        <translation>Watched folder settings</translation>
    </message>
    <message>
        <source>批注</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>数据核对记录</source>
        <translation>Record of checked figures</translation>
    </message>
    <message>
        <source>要替换的文字</source>
        <translation>Text to be replaced</translation>
    </message>
    <message>
        <source>计分办法</source>
        <translation>Scoring scheme</translation>
    </message>
    <message>
        <source>考核事项</source>
        <translation>Credit fact</translation>
    </message>
    <message>
        <source>通报</source>
        <translation>Circulars</translation>
    </message>
    <message>
        <source>通报的表格</source>
        <translation>Circular table</translation>
    </message>
    <message>
        <source>统计起止日期</source>
        <translation>Dates of period</translation>
    </message>
    <message>
        <source>批示</source>
        <translation>Instruction</translation>
    </message>
    <message>
        <source>约稿</source>
        <translation>Commissions</translation>
    </message>
    <message>
        <source>报送要点</source>
        <translation>Reporting guidance</translation>
    </message>
    <message>
        <source>这条要点</source>
        <translation>This point</translation>
    </message>
    <message>
        <source>这条反馈或催办</source>
        <translation>This feedback or reminder</translation>
    </message>
    <message>
        <source>紧急事件</source>
        <translation>Urgent events</translation>
    </message>
    <message>
        <source>报告</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>报送差错记录</source>
        <translation>Reporting fault</translation>
    </message>
    <message>
        <source>一校</source>
        <translation>First proof</translation>
    </message>
    <message>
        <source>二校</source>
        <translation>Second proof</translation>
    </message>
    <message>
        <source>{count} 页</source>
        <translation>Pages: {count}</translation>
    </message>
    <message>
        <source>用“{file}”，其台账到第 {of} 条；恢复前到第 {before} 条</source>
        <translation>From “{file}”, whose log ends at entry {of}; before restoring it ended at {before}</translation>
    </message>
    <message>
        <source>读出 {read} 行，缺失 {lost} 行</source>
        <translation>Rows read: {read}, lost: {lost}</translation>
    </message>
    <message>
        <source>读出 {read} 行，缺失多少已算不出</source>
        <translation>Rows read: {read}; the number lost can no longer be told</translation>
    </message>
    <message>
        <source>读出 {read} 行，缺失至少 {lost} 行</source>
        <translation>Rows read: {read}, lost: at least {lost}</translation>
    </message>
    <message>
        <source>代{reason}</source>
        <translation>On behalf of {reason}</translation>
    </message>
    <message>
        <source>编号 {code}</source>
        <translation>Code {code}</translation>
    </message>
    <message>
        <source>{who}于 {day} 签，签发单编号 {code}</source>
        <translation>Signed by {who} on {day}, sign-off sheet {code}</translation>
    </message>
    <message>
        <source>恢复旧版</source>
        <translation>Restore old version</translation>
    </message>
</context>
<context>
    <name>tour</name>
    <message>
        <source>来稿到这里</source>
        <translation>Drafts arrive here</translation>
    </message>
    <message>
        <source>邮箱、文件夹、电话和拖进来的文件都收在“来稿”，自动认出报送单位和重复的稿件。</source>
        <translation>Mail, folders, phone reports and files dragged in all come to Incoming; units and duplicates are recognised by themselves.</translation>
    </message>
    <message>
        <source>在这里编写</source>
        <translation>Write here</translation>
    </message>
    <message>
        <source>打开一篇来稿就到“采编”。右边随写随查：错别字、数字、格式，原稿也可以并排看。写的字随时自动保存。</source>
        <translation>Open a draft and you are in Editing. Typos, figures and format are checked as you write, with the original beside it. What you type is kept by itself.</translation>
    </message>
    <message>
        <source>送审和签发</source>
        <translation>Review and sign-off</translation>
    </message>
    <message>
        <source>送审的稿件到“签发”，科长审核、领导签发，谁在什么时候签的都记下来，改过的要重新签。</source>
        <translation>Submitted drafts go to Sign-off: the section head reviews, leaders sign. Who signed and when is recorded; what changes must be signed again.</translation>
    </message>
    <message>
        <source>组版和打印</source>
        <translation>Assemble and print</translation>
    </message>
    <message>
        <source>签发的稿件在“组版”排进一期，旁边就是印出来的样子；检查、成刊、打印都在这里。</source>
        <translation>In Issues signed drafts are placed in an issue, with the printed pages beside them; check, publish and print here.</translation>
    </message>
    <message>
        <source>什么都能查</source>
        <translation>Find anything</translation>
    </message>
    <message>
        <source>在这里查稿件、刊期和单位，Ctrl+F 也到这里。按 F1 看快捷键。导览以后可以从右上角自己的名字里再看。</source>
        <translation>Find drafts, issues and units here; Ctrl+F leads here too. F1 shows the keys. The tour is under your name at the top right whenever you want it.</translation>
    </message>
</context>
<context>
    <name>trade</name>
    <message>
        <source>乡镇</source>
        <translation>Townships</translation>
    </message>
    <message>
        <source>县直部门</source>
        <translation>County departments</translation>
    </message>
    <message>
        <source>县级</source>
        <translation>County</translation>
    </message>
    <message>
        <source>市级</source>
        <translation>City</translation>
    </message>
    <message>
        <source>省级</source>
        <translation>Province</translation>
    </message>
    <message>
        <source>中央</source>
        <translation>Centre</translation>
    </message>
    <message>
        <source>单篇</source>
        <translation>Single</translation>
    </message>
    <message>
        <source>综合</source>
        <translation>Composite</translation>
    </message>
    <message>
        <source>未识别单位</source>
        <translation>Units not recognised</translation>
    </message>
    <message>
        <source>报送按收稿日期统计，采用按出刊日期统计</source>
        <translation>submissions by date received, adoptions by issue date</translation>
    </message>
    <message>
        <source>报送和采用均按收稿日期统计（本期来稿截至统计时的采用情况）</source>
        <translation>submissions and adoptions by date received (what became of this period’s drafts so far)</translation>
    </message>
    <message>
        <source>按时报送</source>
        <translation>Will report on time</translation>
    </message>
    <message>
        <source>逾期报送</source>
        <translation>Sent late</translation>
    </message>
    <message>
        <source>未报送</source>
        <translation>Nothing submitted</translation>
    </message>
    <message>
        <source>未到期</source>
        <translation>Not due yet</translation>
    </message>
    <message>
        <source>迟报</source>
        <translation>Late report</translation>
    </message>
    <message>
        <source>漏报</source>
        <translation>Omitted report</translation>
    </message>
    <message>
        <source>瞒报</source>
        <translation>Concealed report</translation>
    </message>
    <message>
        <source>误报</source>
        <translation>Wrong report</translation>
    </message>
    <message>
        <source>先行上报</source>
        <translation>Forwarded first</translation>
    </message>
    <message>
        <source>报送差错</source>
        <translation>Reporting fault</translation>
    </message>
    <message>
        <source>，同一稿件已计最高一项</source>
        <translation>, only the highest for one draft counts</translation>
    </message>
    <message>
        <source>，同一稿件已计较高几项</source>
        <translation>, only the higher ones for one draft count</translation>
    </message>
    <message>
        <source>，同一层级已计一次</source>
        <translation>, this level counts once</translation>
    </message>
    <message>
        <source>，年内此前已计，只补差额</source>
        <translation>, counted earlier this year, the difference only</translation>
    </message>
    <message>
        <source>，几家来稿合成，按份分计</source>
        <translation>, from several units, shared</translation>
    </message>
    <message>
        <source>，几家来稿合成，只计前几家</source>
        <translation>, from several units, the first ones only</translation>
    </message>
    <message>
        <source>，超过封顶部分不计</source>
        <translation>, above the cap</translation>
    </message>
    <message>
        <source>，完成任务</source>
        <translation>, quota met</translation>
    </message>
    <message>
        <source>，超额完成</source>
        <translation>, quota exceeded</translation>
    </message>
    <message>
        <source>，未完成任务</source>
        <translation>, quota missed</translation>
    </message>
    <message>
        <source>本办法不计分</source>
        <translation>No points under this scheme</translation>
    </message>
</context>
<context>
    <name>unit</name>
    <message>
        <source>报送</source>
        <translation>Submitted</translation>
    </message>
    <message>
        <source>采用</source>
        <translation>Adopted</translation>
    </message>
    <message>
        <source>上报</source>
        <translation>Forwarded</translation>
    </message>
    <message>
        <source>批示</source>
        <translation>Instruction</translation>
    </message>
    <message>
        <source>约稿</source>
        <translation>Commissions</translation>
    </message>
    <message>
        <source>报送差错</source>
        <translation>Reporting fault</translation>
    </message>
    <message>
        <source>差错</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>单项奖励</source>
        <translation>Single reward</translation>
    </message>
    <message>
        <source>报送 {sent} 篇，采用 {adopted} 篇</source>
        <translation>Submitted {sent}, adopted {adopted}</translation>
    </message>
    <message>
        <source>任务都已完成</source>
        <translation>All quotas met</translation>
    </message>
    <message>
        <source>任务 {settled} 项，{missed} 项没有完成</source>
        <translation>Quotas: {settled}, missed: {missed}</translation>
    </message>
    <message>
        <source>退回、不采用的原因：{reasons}</source>
        <translation>Reasons for return or decline: {reasons}</translation>
    </message>
    <message>
        <source>{count} 处，{drafts} 篇</source>
        <translation>Places: {count}, drafts: {drafts}</translation>
    </message>
    <message>
        <source>来稿原文 {looked} 篇，校对没有发现问题</source>
        <translation>Nothing found in {looked} draft(s) as sent</translation>
    </message>
    <message>
        <source>来稿原文最近 {looked} 篇（共 {sent} 篇）校对常见：{said}</source>
        <translation>Often found in the last {looked} of {sent} drafts as sent: {said}</translation>
    </message>
    <message>
        <source>来稿原文 {looked} 篇校对常见：{said}</source>
        <translation>Often found in {looked} drafts as sent: {said}</translation>
    </message>
    <message>
        <source>{count} 处</source>
        <translation>{count} found</translation>
    </message>
    <message>
        <source>常见问题：{said}</source>
        <translation>Frequent problems: {said}</translation>
    </message>
    <message>
        <source>，应 {wanted} 篇</source>
        <translation>, expected {wanted}</translation>
    </message>
    <message>
        <source>，计入 {count} 篇</source>
        <translation>, counted {count}</translation>
    </message>
    <message>
        <source>第{number}期</source>
        <translation>No. {number}</translation>
    </message>
    <message>
        <source>（到 {day} 止）</source>
        <translation> (to {day})</translation>
    </message>
</context>
<context>
    <name>units</name>
    <message>
        <source>重点网络单位</source>
        <translation>Key units</translation>
    </message>
    <message>
        <source>直报点</source>
        <translation>Direct reporting</translation>
    </message>
    <message>
        <source>垂直管理单位</source>
        <translation>Vertical unit</translation>
    </message>
    <message>
        <source>乡镇</source>
        <translation>Townships</translation>
    </message>
    <message>
        <source>县直部门</source>
        <translation>County departments</translation>
    </message>
    <message>
        <source>组别</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>简称</source>
        <translation>Short name</translation>
    </message>
    <message>
        <source>信息员</source>
        <translation>Correspondent</translation>
    </message>
    <message>
        <source>审签领导</source>
        <translation>Approving leader</translation>
    </message>
    <message>
        <source>办公电话</source>
        <translation>Office phone</translation>
    </message>
    <message>
        <source>电子邮箱</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>成立日期</source>
        <translation>Founded</translation>
    </message>
    <message>
        <source>不认得的组别“{what}”</source>
        <translation>Unknown group “{what}”</translation>
    </message>
    <message>
        <source>没写组别</source>
        <translation>No group given</translation>
    </message>
    <message>
        <source>日期“{what}”认不出，不导入</source>
        <translation>Date “{what}” not recognised; not imported</translation>
    </message>
    <message>
        <source>“{what}”不是“是”或“否”，不导入</source>
        <translation>“{what}” is neither “是” (yes) nor “否” (no); not imported</translation>
    </message>
    <message>
        <source>第{row}行另写作“{what}”，以前面的为准</source>
        <translation>Row {row} has “{what}” instead; the earlier one applies</translation>
    </message>
    <message>
        <source>现名“{what}”</source>
        <translation>Now named “{what}”</translation>
    </message>
    <message>
        <source>{what} 起已撤销</source>
        <translation>Dissolved from {what}</translation>
    </message>
    <message>
        <source>请写上单位全称。</source>
        <translation>Please give the unit’s full name.</translation>
    </message>
    <message>
        <source>“{words}”认不出。请写“报送”或“采用”，周、月、季或年，和篇数。</source>
        <translation>“{words}” cannot be understood. Write “报送” (sent) or “采用” (adopted), then 周, 月, 季 or 年 (week, month, quarter, year) and a number.</translation>
    </message>
    <message>
        <source>“{words}”这一行不全。姓名要写，日期如 2026-3-1。</source>
        <translation>The line “{words}” is incomplete. A name is required; dates look like 2026-3-1.</translation>
    </message>
    <message>
        <source>“{words}”不是日期，请写作 2026-3-1。</source>
        <translation>“{words}” is not a date; write it like 2026-3-1.</translation>
    </message>
    <message>
        <source>列入{name}</source>
        <translation>Added: {name}</translation>
    </message>
    <message>
        <source>调出{name}</source>
        <translation>Removed: {name}</translation>
    </message>
    <message>
        <source>{name}：{old}→{new}</source>
        <translation>{name}: {old} → {new}</translation>
    </message>
    <message>
        <source>无</source>
        <translation>None</translation>
    </message>
    <message>
        <source>已撤销</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>{day}成立</source>
        <translation>Founded {day}</translation>
    </message>
    <message>
        <source>{day}前称“{name}”</source>
        <translation>Called “{name}” until {day}</translation>
    </message>
    <message>
        <source>{day}并入{name}</source>
        <translation>Merged into {name} on {day}</translation>
    </message>
    <message>
        <source>{day}撤销</source>
        <translation>Dissolved {day}</translation>
    </message>
</context>
<context>
    <name>urgent</name>
    <message>
        <source>初报</source>
        <translation>First report</translation>
    </message>
    <message>
        <source>文字稿</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>报领导</source>
        <translation>Report to leaders</translation>
    </message>
    <message>
        <source>上报</source>
        <translation>Forwarded</translation>
    </message>
    <message>
        <source>续报</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>终报</source>
        <translation>Final</translation>
    </message>
    <message>
        <source>补文字稿</source>
        <translation>Add text</translation>
    </message>
    <message>
        <source>定级</source>
        <translation>Set level</translation>
    </message>
    <message>
        <source>已报领导</source>
        <translation>Leaders told</translation>
    </message>
    <message>
        <source>一键专报</source>
        <translation>Special report</translation>
    </message>
    <message>
        <source>登记核实</source>
        <translation>Record verification</translation>
    </message>
    <message>
        <source>登记迟报、漏报、瞒报、误报</source>
        <translation>Record a late, omitted, concealed or wrong report</translation>
    </message>
    <message>
        <source>撤销选中的一条…</source>
        <translation>Undo selected entry…</translation>
    </message>
    <message>
        <source>误登作废…</source>
        <translation>Void as entered in error…</translation>
    </message>
    <message>
        <source>重新跟踪…</source>
        <translation>Track again…</translation>
    </message>
    <message>
        <source>办理记录</source>
        <translation>Record of handling</translation>
    </message>
    <message>
        <source>两小时内报到（通行做法）</source>
        <translation>Within two hours (usual practice)</translation>
    </message>
    <message>
        <source>电话 20 分钟、文字 40 分钟</source>
        <translation>Phone 20 minutes, text 40 minutes</translation>
    </message>
    <message>
        <source>电话 30 分钟、文字 1 小时</source>
        <translation>Phone 30 minutes, text 1 hour</translation>
    </message>
    <message>
        <source>三小时内报到</source>
        <translation>Within three hours</translation>
    </message>
    <message>
        <source>初报
事发后</source>
        <translation>First report
after event</translation>
    </message>
    <message>
        <source>文字稿
事发后</source>
        <translation>Text
after event</translation>
    </message>
    <message>
        <source>文字稿
来电后</source>
        <translation>Text
after call</translation>
    </message>
    <message>
        <source>报领导
接报后</source>
        <translation>To leaders
after receipt</translation>
    </message>
    <message>
        <source>上报
接报后</source>
        <translation>Forward
after receipt</translation>
    </message>
    <message>
        <source>续报
上一报后</source>
        <translation>Follow-up
after previous</translation>
    </message>
    <message>
        <source>送审</source>
        <translation>Submit</translation>
    </message>
    <message>
        <source>审核</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>签发</source>
        <translation>Sign off</translation>
    </message>
    <message>
        <source>领导审定</source>
        <translation>Leader approval</translation>
    </message>
    <message>
        <source>上版</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>签发刊期</source>
        <translation>Sign off issue</translation>
    </message>
    <message>
        <source>成刊</source>
        <translation>Publish</translation>
    </message>
    <message>
        <source>事故灾难</source>
        <translation>Accident or disaster</translation>
    </message>
    <message>
        <source>自然灾害</source>
        <translation>Natural disaster</translation>
    </message>
    <message>
        <source>疫情及公共卫生</source>
        <translation>Epidemic or public health</translation>
    </message>
    <message>
        <source>重大刑事治安</source>
        <translation>Serious crime or public order</translation>
    </message>
    <message>
        <source>群体性事件</source>
        <translation>Mass incident</translation>
    </message>
    <message>
        <source>重要社情动态</source>
        <translation>Important social trend</translation>
    </message>
    <message>
        <source>其他</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>特别重大</source>
        <translation>Extremely serious</translation>
    </message>
    <message>
        <source>重大</source>
        <translation>Serious</translation>
    </message>
    <message>
        <source>较大</source>
        <translation>Fairly serious</translation>
    </message>
    <message>
        <source>一般</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>未定级</source>
        <translation>Level not set</translation>
    </message>
    <message>
        <source>从事发起算</source>
        <translation>Counted from the event</translation>
    </message>
    <message>
        <source>从接报起算</source>
        <translation>Counted from receipt</translation>
    </message>
    <message>
        <source>只知道事发日期，从接报起算，至迟到当天 24 时</source>
        <translation>Only the date of the event is known: counted from receipt, at the latest from 24:00 that day</translation>
    </message>
    <message>
        <source>事发时间不明，从接报起算</source>
        <translation>Time of event unknown; counted from receipt</translation>
    </message>
    <message>
        <source>事发时间晚于接报，有误，从接报起算</source>
        <translation>Time of event is after receipt, which is wrong; counted from receipt</translation>
    </message>
    <message>
        <source>电话</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>书面</source>
        <translation>In writing</translation>
    </message>
    <message>
        <source>市</source>
        <translation>City</translation>
    </message>
    <message>
        <source>省</source>
        <translation>Province</translation>
    </message>
    <message>
        <source>中央</source>
        <translation>Centre</translation>
    </message>
    <message>
        <source>迟报</source>
        <translation>Late report</translation>
    </message>
    <message>
        <source>漏报</source>
        <translation>Omitted report</translation>
    </message>
    <message>
        <source>瞒报</source>
        <translation>Concealed report</translation>
    </message>
    <message>
        <source>误报</source>
        <translation>Wrong report</translation>
    </message>
    <message>
        <source>先行上报</source>
        <translation>Forwarded first</translation>
    </message>
    <message>
        <source>跟踪中</source>
        <translation>Tracked</translation>
    </message>
    <message>
        <source>已终报</source>
        <translation>Final report in</translation>
    </message>
    <message>
        <source>误登作废</source>
        <translation>Void as entered in error</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>检索式有一处看不懂：{piece}。</source>
        <translation>Part of the search cannot be understood: {piece}.</translation>
    </message>
    <message>
        <source>{fix}</source>
        <translation>{fix}</translation>
    </message>
    <message>
        <source>常用检索还没有名称。</source>
        <translation>The saved search has no name yet.</translation>
    </message>
    <message>
        <source>请写一个名称，如：防汛往年。</source>
        <translation>Please write a name, such as “Past floods”.</translation>
    </message>
    <message>
        <source>已有一条常用检索叫“{key}”。</source>
        <translation>There already is a saved search “{key}”.</translation>
    </message>
    <message>
        <source>请换一个名称。</source>
        <translation>Please choose another name.</translation>
    </message>
    <message>
        <source>{file}还缺{lacking}，没有收入。</source>
        <translation>{file} lacks {lacking} and was not taken in.</translation>
    </message>
    <message>
        <source>原文件未动。</source>
        <translation>The original file was not touched.</translation>
    </message>
    <message>
        <source>请在核对表里补上再收。</source>
        <translation>Add it in the checklist, then take it in.</translation>
    </message>
    <message>
        <source>{file}已经收入过。</source>
        <translation>{file} has already been taken in.</translation>
    </message>
    <message>
        <source>档案未动。</source>
        <translation>The archive was not touched.</translation>
    </message>
    <message>
        <source>{file}不是信息编辑台的交换包。</source>
        <translation>{file} is not a Bulletin Desk exchange package.</translation>
    </message>
    <message>
        <source>请另选文件。</source>
        <translation>Please choose another file.</translation>
    </message>
    <message>
        <source>交换包{file}里的内容与清单不符{places}，没有收入。</source>
        <translation>The exchange package {file} does not match its list{places} and was not taken in.</translation>
    </message>
    <message>
        <source>请对方重新导出，再拷一次。</source>
        <translation>Ask for it to be exported and copied again.</translation>
    </message>
    <message>
        <source>交换包{file}由更新的版本导出，本版本读不了。</source>
        <translation>The exchange package {file} comes from a newer version; this version cannot read it.</translation>
    </message>
    <message>
        <source>请升级程序后再收。</source>
        <translation>Upgrade the program, then take it in.</translation>
    </message>
    <message>
        <source>交换包{file}已经收过。</source>
        <translation>The exchange package {file} has already been taken in.</translation>
    </message>
    <message>
        <source>没有选中要装进交换包的内容。</source>
        <translation>Nothing is selected for the exchange package.</translation>
    </message>
    <message>
        <source>第一次收到这个签名人的交换包，须先核对指纹 {fingerprint}。</source>
        <translation>This is the first exchange package from this signer; the fingerprint must be checked first: {fingerprint}.</translation>
    </message>
    <message>
        <source>请打电话与对方核对，一致后确认收入。</source>
        <translation>Check it with them by phone and confirm if it agrees.</translation>
    </message>
    <message>
        <source>这个文件夹里没有可用来重建的存档文件。</source>
        <translation>This folder has no archive copies to rebuild from.</translation>
    </message>
    <message>
        <source>请选“存档”文件夹，里面按年月存着各期的 DOCX 和 JSON。</source>
        <translation>Choose the “存档” folder (archive copies), which holds the DOCX and JSON of each issue by year and month.</translation>
    </message>
    <message>
        <source>第二备份处不能与档案在同一个文件夹。</source>
        <translation>The second place for backups cannot be the archive’s own folder.</translation>
    </message>
    <message>
        <source>请选另一块磁盘或移动硬盘上的文件夹。</source>
        <translation>Choose a folder on another disk or a portable drive.</translation>
    </message>
    <message>
        <source>{title}带有密级标志或保密要求，按本单位设置不能装进交换包。</source>
        <translation>{title} bears classification marks or confidentiality demands; by this office’s settings it cannot go into an exchange package.</translation>
    </message>
    <message>
        <source>没有留下交换包。</source>
        <translation>No exchange package was left behind.</translation>
    </message>
    <message>
        <source>请不要勾选这一篇，或改由涉密渠道传递。</source>
        <translation>Leave this one unticked, or send it through a classified channel.</translation>
    </message>
    <message>
        <source>这个文件夹里已有另一份同名档案的备份。</source>
        <translation>This folder already holds backups of another archive with the same name.</translation>
    </message>
    <message>
        <source>请另建一个文件夹，免得两份档案的备份混在一起、互相清理。</source>
        <translation>Make another folder, so that the backups of the two do not mix and clear each other away.</translation>
    </message>
    <message>
        <source>不能用档案自己来恢复{path}。</source>
        <translation>The archive cannot be restored from itself{path}.</translation>
    </message>
    <message>
        <source>请选“备份”文件夹里的一份备份。</source>
        <translation>Choose a backup in the backup folder (备份).</translation>
    </message>
    <message>
        <source>{which_key}不对。</source>
        <translation>The {which_key} is wrong.</translation>
    </message>
    <message>
        <source>请核对大小写后再输一遍。</source>
        <translation>Check capitals and enter it again.</translation>
    </message>
    <message>
        <source>档案密码太短，至少要 8 位。</source>
        <translation>The archive password is too short; it needs at least 8 characters.</translation>
    </message>
    <message>
        <source>档案放在网络共享文件夹里，容易损坏，没有打开{path}。</source>
        <translation>The archive is in a shared network folder, where it is easily damaged; it was not opened{path}.</translation>
    </message>
    <message>
        <source>请把档案移到本机磁盘；共享文件夹可用来放第二份备份。</source>
        <translation>Move the archive to a disk of this computer; a shared folder can hold the second backup.</translation>
    </message>
    <message>
        <source>档案已加密，本机没有安装加密组件，打不开{path}。</source>
        <translation>The archive is encrypted and the encryption component is not installed here; it cannot be opened{path}.</translation>
    </message>
    <message>
        <source>请管理员安装加密组件（sqlcipher）后再打开。</source>
        <translation>Ask the administrator to install the encryption component (sqlcipher), then open it.</translation>
    </message>
    <message>
        <source>档案已加密，要输入档案密码才能打开{path}。</source>
        <translation>The archive is encrypted; opening it needs the archive password{path}.</translation>
    </message>
    <message>
        <source>请输入档案密码。</source>
        <translation>Please enter the archive password.</translation>
    </message>
    <message>
        <source>期号</source>
        <translation>Issue no.</translation>
    </message>
    <message>
        <source>总期号</source>
        <translation>Running number</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>文稿</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>一篇的标题</source>
        <translation>the title of an item</translation>
    </message>
    <message>
        <source>一篇的正文</source>
        <translation>the text of an item</translation>
    </message>
    <message>
        <source>核对时的原文件（文件已改动）</source>
        <translation>the original file as checked (it has changed)</translation>
    </message>
    <message>
        <source>类别</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>标题</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>文稿或单位</source>
        <translation>the draft or the unit</translation>
    </message>
    <message>
        <source>级别</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>刊物</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>采用方式</source>
        <translation>Adoption</translation>
    </message>
    <message>
        <source>事由</source>
        <translation>Grounds</translation>
    </message>
    <message>
        <source>题目</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>报送内容</source>
        <translation>What is wanted</translation>
    </message>
    <message>
        <source>联系人</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>约稿单位</source>
        <translation>Units asked</translation>
    </message>
    <message>
        <source>来稿或者说明</source>
        <translation>the draft or a note</translation>
    </message>
    <message>
        <source>必要的内容</source>
        <translation>something needed</translation>
    </message>
    <message>
        <source>给{recipient}的{copy}已经发出。</source>
        <translation>The {copy} for {recipient} has already been sent out.</translation>
    </message>
    <message>
        <source>要收回的，请办清退；要多发一份的，请另加一份。</source>
        <translation>To get it back, record its return; to send one more, add a copy.</translation>
    </message>
    <message>
        <source>给{recipient}的{copy}不在外面，不能办这一步。</source>
        <translation>The {copy} for {recipient} is not out, so this step is not possible.</translation>
    </message>
    <message>
        <source>请看登记簿上这一份的情况。</source>
        <translation>See how this copy stands in the register.</translation>
    </message>
    <message>
        <source>给{recipient}的{copy}，签收、清退不能早于发出，清退不能早于签收。</source>
        <translation>The {copy} for {recipient}: receipt and return cannot be earlier than sending, nor return earlier than receipt.</translation>
    </message>
    <message>
        <source>请核对时间。</source>
        <translation>Check the times.</translation>
    </message>
    <message>
        <source>没有写明发给谁。</source>
        <translation>It does not say to whom it goes.</translation>
    </message>
    <message>
        <source>请在刊物设置里填上报、送、发的对象，或者写上这一份发给谁。</source>
        <translation>Fill in To and Copy to in the journal’s settings, or write to whom this copy goes.</translation>
    </message>
    <message>
        <source>《{journal}》不是涉密刊物，不按份号印制。</source>
        <translation>“{journal}” is not a classified journal and is not printed with copy numbers.</translation>
    </message>
    <message>
        <source>直接导出或打印成刊文件即可，份数在登记簿上登记。</source>
        <translation>Simply export or print the published file; the number of copies goes into the register.</translation>
    </message>
    <message>
        <source>没有写明{recipient}由谁签收。</source>
        <translation>It does not say who received it for {recipient}.</translation>
    </message>
    <message>
        <source>请填上签收人姓名。</source>
        <translation>Please give the receiver’s name.</translation>
    </message>
    <message>
        <source>单位还没有名称。</source>
        <translation>The unit has no name yet.</translation>
    </message>
    <message>
        <source>请写上单位全称。</source>
        <translation>Please give the unit’s full name.</translation>
    </message>
    <message>
        <source>已有单位叫“{key}”。</source>
        <translation>There already is a unit called “{key}”.</translation>
    </message>
    <message>
        <source>请核对是不是同一个单位，或换一个名称、简称。</source>
        <translation>See whether it is the same unit, or choose another name or short name.</translation>
    </message>
    <message>
        <source>“{key}”的日期前后不合。</source>
        <translation>The dates of “{key}” do not agree.</translation>
    </message>
    <message>
        <source>请核对起止日期。</source>
        <translation>Check the start and end dates.</translation>
    </message>
    <message>
        <source>“{key}”已经撤销或并入别的单位。</source>
        <translation>“{key}” has been dissolved or merged into another unit.</translation>
    </message>
    <message>
        <source>请改选现在的单位。</source>
        <translation>Please choose the present unit.</translation>
    </message>
    <message>
        <source>单位不能并入自己。</source>
        <translation>A unit cannot be merged into itself.</translation>
    </message>
    <message>
        <source>请另选并入的单位。</source>
        <translation>Choose another unit to merge into.</translation>
    </message>
    <message>
        <source>{file}读不成单位名单：{list_fault}。</source>
        <translation>{file} cannot be read as a list of units: {list_fault}.</translation>
    </message>
    <message>
        <source>{list_do}</source>
        <translation>{list_do}</translation>
    </message>
    <message>
        <source>{day}所在的时段已经印发过通报，补登要写明原因。</source>
        <translation>A circular for the period of {day} has been published; a late entry needs a reason.</translation>
    </message>
    <message>
        <source>请写上补登的原因。</source>
        <translation>Please give the reason for the late entry.</translation>
    </message>
    <message>
        <source>还缺{lacking}，没有登记。</source>
        <translation>Nothing was recorded; still missing: {lacking}.</translation>
    </message>
    <message>
        <source>请补上再登记。</source>
        <translation>Add it, then record.</translation>
    </message>
    <message>
        <source>{title}的这一条已经登记过，没有重复登记。</source>
        <translation>This entry for {title} is already recorded; it was not recorded twice.</translation>
    </message>
    <message>
        <source>请在“采用登记”里查看；同一期确有两条的，请写明期号。</source>
        <translation>See the Adoption register; if one issue really has two, give the issue number.</translation>
    </message>
    <message>
        <source>这一条已经撤销。</source>
        <translation>This entry has already been undone.</translation>
    </message>
    <message>
        <source>计分办法有一处不对：{key}{detail}。</source>
        <translation>The scoring scheme has a mistake: {key} {detail}.</translation>
    </message>
    <message>
        <source>原来的办法照旧有效。</source>
        <translation>The former scheme stays in force.</translation>
    </message>
    <message>
        <source>请改好再启用。</source>
        <translation>Correct it, then put it in force.</translation>
    </message>
    <message>
        <source>{day}起施行会改变已经印发的通报。</source>
        <translation>In force from {day} it would change circulars already published.</translation>
    </message>
    <message>
        <source>请把施行日期放在已印发时段之后。</source>
        <translation>Set the starting day after the periods already published.</translation>
    </message>
    <message>
        <source>这份通报已经印发，不能再改。</source>
        <translation>This circular is published and can no longer be changed.</translation>
    </message>
    <message>
        <source>确有错误的，请作废后重新起草。</source>
        <translation>If it really is wrong, void it and draft a new one.</translation>
    </message>
    <message>
        <source>通报的文字还没有签发。</source>
        <translation>The text of the circular is not signed off yet.</translation>
    </message>
    <message>
        <source>请先送审、签发，再印发。</source>
        <translation>Submit it and have it signed off before publishing.</translation>
    </message>
    <message>
        <source>起草以后数据有变化，文字与现在的统计不一致。</source>
        <translation>The data have changed since it was drafted; the text no longer agrees with the figures.</translation>
    </message>
    <message>
        <source>通报没有印发。</source>
        <translation>The circular was not published.</translation>
    </message>
    <message>
        <source>请重新统计，核对文字后再印发。</source>
        <translation>Recalculate, check the text, then publish.</translation>
    </message>
    <message>
        <source>约稿还缺{lacking}。</source>
        <translation>The commission still lacks {lacking}.</translation>
    </message>
    <message>
        <source>请补上再办理。</source>
        <translation>Add it, then go on.</translation>
    </message>
    <message>
        <source>这件约稿已经办结或撤销。</source>
        <translation>This commission is already closed or cancelled.</translation>
    </message>
    <message>
        <source>确需再办的，请先重开。</source>
        <translation>If there really is more to do, reopen it first.</translation>
    </message>
    <message>
        <source>{month}的报送要点已经有了。</source>
        <translation>Reporting guidance for {month} already exists.</translation>
    </message>
    <message>
        <source>请在原有的要点里修改。</source>
        <translation>Please edit the existing guidance.</translation>
    </message>
    <message>
        <source>报送要点还没有一条内容。</source>
        <translation>The reporting guidance has no points yet.</translation>
    </message>
    <message>
        <source>请至少写一条。</source>
        <translation>Please write at least one.</translation>
    </message>
    <message>
        <source>写法不合要求</source>
        <translation>is not written correctly</translation>
    </message>
    <message>
        <source>{flaw}</source>
        <translation>{flaw}</translation>
    </message>
    <message>
        <source>没有保存。</source>
        <translation>Nothing was saved.</translation>
    </message>
    <message>
        <source>已有一份刊物叫“{key}”。</source>
        <translation>There already is a journal called “{key}”.</translation>
    </message>
    <message>
        <source>{journal}{ended}，不能从更早的日子或当天起变更。</source>
        <translation>{journal} cannot change from that day or an earlier one: {ended}.</translation>
    </message>
    <message>
        <source>请选更晚的一天。</source>
        <translation>Please choose a later day.</translation>
    </message>
    <message>
        <source>{journal}已并入{into}，不能恢复出刊。</source>
        <translation>{journal} was merged into {into} and cannot be resumed.</translation>
    </message>
    <message>
        <source>需要时请新增一份刊物。</source>
        <translation>Add a new journal if you need one.</translation>
    </message>
    <message>
        <source>{journal}已经出过刊，名称和版面不能直接改。</source>
        <translation>{journal} has already appeared; its name and layout cannot be changed directly.</translation>
    </message>
    <message>
        <source>请用“改名”或“改版”，写明从哪天起。</source>
        <translation>Use “Rename” or “Redesign” and give the day it starts.</translation>
    </message>
    <message>
        <source>{journal}已经出过刊，类别和起始期号不能再改。</source>
        <translation>{journal} has already appeared; its kind and first number cannot be changed.</translation>
    </message>
    <message>
        <source>期号依次往下排。</source>
        <translation>Issue numbers run on in order.</translation>
    </message>
    <message>
        <source>“{section}”栏目在{day}那期还有 {count} 篇稿件，不能去掉。</source>
        <translation>The section “{section}” has drafts in the issue of {day} ({count}) and cannot be removed.</translation>
    </message>
    <message>
        <source>请先把稿件移到别的栏目，或等该期成刊。</source>
        <translation>Move the drafts to another section first, or wait until the issue is published.</translation>
    </message>
    <message>
        <source>{journal}从{day}起还有 {count} 期在编。</source>
        <translation>{journal} still has issues in preparation from {day} on ({count}).</translation>
    </message>
    <message>
        <source>请先在“组版”里改日期或取消这些刊期。</source>
        <translation>Change their dates or cancel them under “Issues” first.</translation>
    </message>
    <message>
        <source>版式还没有名称。</source>
        <translation>The layout has no name yet.</translation>
    </message>
    <message>
        <source>请写一个名称，如：信息快报（大字）。</source>
        <translation>Please write a name, such as “Daily brief (large type)”.</translation>
    </message>
    <message>
        <source>已有一个版式叫“{key}”。</source>
        <translation>There already is a layout called “{key}”.</translation>
    </message>
    <message>
        <source>版式“{key}”正用于{journals}，不能删除。</source>
        <translation>The layout “{key}” is used by {journals} and cannot be deleted.</translation>
    </message>
    <message>
        <source>请先给刊物换一个版式；出过刊的旧版式留作存档。</source>
        <translation>Give those journals another layout first; old layouts of published issues are kept for the archive.</translation>
    </message>
    <message>
        <source>请填写刊物名称。</source>
        <translation>Please fill in the journal’s name.</translation>
    </message>
    <message>
        <source>请填写编印单位。</source>
        <translation>Enter who compiles it.</translation>
    </message>
    <message>
        <source>至少要有一个栏目。</source>
        <translation>There has to be at least one section.</translation>
    </message>
    <message>
        <source>有的栏目没有名称，请填写或去掉这一行。</source>
        <translation>A section has no name; fill it in or remove the line.</translation>
    </message>
    <message>
        <source>栏目“{word}”写了两遍。</source>
        <translation>The section “{word}” is there twice.</translation>
    </message>
    <message>
        <source>“{word}”的字数上限不能小于 0。</source>
        <translation>The character limit of “{word}” cannot be below 0.</translation>
    </message>
    <message>
        <source>起始年份请写四位数，如 2026。</source>
        <translation>Write the first year with four digits, e.g. 2026.</translation>
    </message>
    <message>
        <source>起始期号从 1 开始。</source>
        <translation>The first issue number starts at 1.</translation>
    </message>
    <message>
        <source>起始总期号从 1 开始。</source>
        <translation>The first running number starts at 1.</translation>
    </message>
    <message>
        <source>“{word}”在报、送、发里写了两遍。</source>
        <translation>“{word}” appears twice among To and Copy to.</translation>
    </message>
    <message>
        <source>印数不能小于 0。</source>
        <translation>The print run cannot be below 0.</translation>
    </message>
    <message>
        <source>计划页数不能小于 0。</source>
        <translation>The planned number of pages cannot be below 0.</translation>
    </message>
    <message>
        <source>出刊日请在星期一到星期日里选。</source>
        <translation>Choose publication days from Monday to Sunday.</translation>
    </message>
    <message>
        <source>出刊时限请写成 17:30 的样子。</source>
        <translation>Write the publication deadline like 17:30.</translation>
    </message>
    <message>
        <source>“{word}”这一行的职务和姓名要写全，或去掉这一行。</source>
        <translation>Complete post and name in the line “{word}”, or remove it.</translation>
    </message>
    <message>
        <source>请选一个版式。</source>
        <translation>Please choose a layout.</translation>
    </message>
    <message>
        <source>版式有一项取值不在允许范围内，没有保存。</source>
        <translation>A value of the layout is out of range; nothing was saved.</translation>
    </message>
    <message>
        <source>原来的版式未动。</source>
        <translation>The former layout was not touched.</translation>
    </message>
    <message>
        <source>请改在允许范围内再保存。</source>
        <translation>Bring it into range, then save.</translation>
    </message>
    <message>
        <source>里面没有一个单位</source>
        <translation>there is not one unit in it</translation>
    </message>
    <message>
        <source>请按模板填好再导入。</source>
        <translation>Fill in the template, then import it.</translation>
    </message>
    <message>
        <source>前 20 行里没有找到表头（找的是“{looked_for}”等），第一行是“{found}”</source>
        <translation>no headings in the first 20 rows (looked for “{looked_for}” and others); the first row is “{found}”</translation>
    </message>
    <message>
        <source>请按模板改好表头再导入。</source>
        <translation>Put the headings right by the template, then import it.</translation>
    </message>
    <message>
        <source>文件加了密码</source>
        <translation>the file has a password</translation>
    </message>
    <message>
        <source>请在 WPS 或 Excel 里去掉密码，另存后再导入。</source>
        <translation>Remove the password in WPS or Excel, save it anew, then import it.</translation>
    </message>
    <message>
        <source>文件已经损坏或不完整</source>
        <translation>the file is damaged or incomplete</translation>
    </message>
    <message>
        <source>请在 WPS 或 Excel 里打开，另存后再导入。</source>
        <translation>Open it in WPS or Excel, save it anew, then import it.</translation>
    </message>
    <message>
        <source>这不是 XLSX 或 CSV 表格</source>
        <translation>it is neither an XLSX nor a CSV table</translation>
    </message>
    <message>
        <source>请在 WPS 或 Excel 里另存为 XLSX 再导入。</source>
        <translation>Save it as XLSX in WPS or Excel, then import it.</translation>
    </message>
    <message>
        <source>文件超过 {megabytes} MB</source>
        <translation>the file is larger than {megabytes} MB</translation>
    </message>
    <message>
        <source>请只留名单本身，去掉图片和别的表。</source>
        <translation>Keep only the list itself; remove pictures and other sheets.</translation>
    </message>
    <message>
        <source>超过 {limit:,} 行</source>
        <translation>it has more than {limit:,} rows</translation>
    </message>
    <message>
        <source>请核对选的是不是单位名单。</source>
        <translation>Check that the file is a list of units.</translation>
    </message>
    <message>
        <source>第 {row} 行“{column}”一栏是没有算出结果的公式“{found}”</source>
        <translation>row {row}, column “{column}”, holds a formula without a result, “{found}”</translation>
    </message>
    <message>
        <source>请在 WPS 或 Excel 里打开保存一次，或粘贴为数值再导入。</source>
        <translation>Open and save it once in WPS or Excel, or paste as values, then import it.</translation>
    </message>
    <message>
        <source>认不出里面的内容</source>
        <translation>its content is not recognised</translation>
    </message>
    <message>
        <source>请按模板改好再导入。</source>
        <translation>Put it right by the template, then import it.</translation>
    </message>
    <message>
        <source>单位名称</source>
        <translation>Office name</translation>
    </message>
    <message>
        <source>核对码{slip}。</source>
        <translation>Check code: {slip}.</translation>
    </message>
    <message>
        <source>请对照签发单右上角或页脚再看一遍。</source>
        <translation>Look again at the top right or the footer of the sign-off sheet.</translation>
    </message>
    <message>
        <source>{thing}在签发单打印后{moved}。</source>
        <translation>{thing}, since its sign-off sheet was printed: {moved}.</translation>
    </message>
    <message>
        <source>没有登记。</source>
        <translation>Nothing was recorded.</translation>
    </message>
    <message>
        <source>请重新打印签发单送签。</source>
        <translation>Print the sign-off sheet again and send it for sign-off.</translation>
    </message>
    <message>
        <source>签字日期不对：不会早于签发单打印的日子{printed_day}，也不会晚于今天。</source>
        <translation>The date of signature is wrong: it cannot be before the day the sign-off sheet was printed{printed_day}, nor after today.</translation>
    </message>
    <message>
        <source>请照纸上写的日期填。</source>
        <translation>Enter the date written on the paper.</translation>
    </message>
    <message>
        <source>{thing}已由{signer}签发，不用再登记。</source>
        <translation>{thing} has already been signed off by {signer}; no need to record it.</translation>
    </message>
    <message>
        <source>正文</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>栏目</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>报送单位、信息员、缓急或审级</source>
        <translation>unit, correspondent, urgency or review level</translation>
    </message>
    <message>
        <source>篇目</source>
        <translation>items</translation>
    </message>
    <message>
        <source>次序</source>
        <translation>order</translation>
    </message>
    <message>
        <source>日期、编者按或稿件信息</source>
        <translation>date, editor’s note or draft details</translation>
    </message>
    <message>
        <source>合稿的来源</source>
        <translation>sources of a merged item</translation>
    </message>
    <message>
        <source>刊物设置或版式</source>
        <translation>journal settings or layout</translation>
    </message>
    <message>
        <source>被退回或撤回过，纸上的签字不能再用</source>
        <translation>it was returned or withdrawn, so the signature on paper no longer counts</translation>
    </message>
    <message>
        <source>这台电脑没有安装 LibreOffice，不能按印刷稿的版面导出 PDF。</source>
        <translation>LibreOffice is not installed on this computer; PDF cannot be exported with the layout of the printed issue.</translation>
    </message>
    <message>
        <source>没有写出文件。</source>
        <translation>No file was written.</translation>
    </message>
    <message>
        <source>请安装 LibreOffice 后再导出；急用可由预览直接生成 PDF，或改导出 DOCX。</source>
        <translation>Install LibreOffice, then export; if urgent, make a PDF straight from the preview or export DOCX instead.</translation>
    </message>
    <message>
        <source>打印机没有接受这份文件。</source>
        <translation>The printer did not accept this file.</translation>
    </message>
    <message>
        <source>请查看打印机是否开机、联网，再打印一次。</source>
        <translation>See whether the printer is on and connected, then print again.</translation>
    </message>
    <message>
        <source>LibreOffice 没有转出 PDF{path}。</source>
        <translation>LibreOffice produced no PDF{path}.</translation>
    </message>
    <message>
        <source>原有文件未动。</source>
        <translation>The existing file was not touched.</translation>
    </message>
    <message>
        <source>请稍后再试；仍不行，可由预览直接生成 PDF，或改导出 DOCX。</source>
        <translation>Try again later; if it still fails, make a PDF straight from the preview or export DOCX instead.</translation>
    </message>
    <message>
        <source>PDF 里缺字，没有写出{path}。第 {page} 页缺：{lost}。</source>
        <translation>Characters are missing from the PDF; it was not written{path}. Page {page} lacks: {lost}.</translation>
    </message>
    <message>
        <source>多半是这台电脑的字体没有这些字：请装上有这些字的字体再试，或改导出 DOCX。</source>
        <translation>Most likely the fonts here lack these characters: install a font that has them and try again, or export DOCX instead.</translation>
    </message>
    <message>
        <source>这一期还没有一校，或一校后又有改动，不能登记二校。</source>
        <translation>This issue has no first proof yet, or was changed after it; the second proof cannot be recorded.</translation>
    </message>
    <message>
        <source>请先完成一校。</source>
        <translation>Complete the first proof first.</translation>
    </message>
    <message>
        <source>一校是{who}校的，二校不能由同一人登记。</source>
        <translation>The first proof was read by {who}; the same person cannot record the second.</translation>
    </message>
    <message>
        <source>请另一位同志校过后登记。</source>
        <translation>Ask another colleague to proofread and record it.</translation>
    </message>
    <message>
        <source>这一项属于“须改”，不能说明理由后放行。</source>
        <translation>This one “must be corrected” and cannot be let through with a reason.</translation>
    </message>
    <message>
        <source>请改好后再检查。</source>
        <translation>Correct it, then check again.</translation>
    </message>
    <message>
        <source>模板还没有名称。</source>
        <translation>The template has no name yet.</translation>
    </message>
    <message>
        <source>请写上名称，如“每周一”“春节专刊”。</source>
        <translation>Write a name, such as “Mondays” or “Spring Festival issue”.</translation>
    </message>
    <message>
        <source>这份刊物已有名为{key}的模板。</source>
        <translation>This journal already has a template called {key}.</translation>
    </message>
    <message>
        <source>原有模板未动。</source>
        <translation>The existing template was not touched.</translation>
    </message>
    <message>
        <source>请换一个名称，或先删去原有模板。</source>
        <translation>Choose another name, or delete the existing template first.</translation>
    </message>
    <message>
        <source>引号没有配对，请在短语末尾补上引号，如：“防汛抗旱”。</source>
        <translation>A quotation mark has no partner; add one at the end of the phrase, as in “防汛抗旱”.</translation>
    </message>
    <message>
        <source>括号没有配对，请补上右括号，如：(防汛 | 抗旱) 通知。</source>
        <translation>A bracket has no partner; add the closing one, as in (防汛 | 抗旱) 通知.</translation>
    </message>
    <message>
        <source>多了一个右括号，请删去，或在前面补上左括号。</source>
        <translation>There is one closing bracket too many; delete it or add an opening one before it.</translation>
    </message>
    <message>
        <source>没有这个条件名{near}；要找这几个字，请加引号；条件名有标题、单位、栏目、刊物、状态、日期等。</source>
        <translation>No such field{near}; to search for these very words, put them in quotation marks. Fields are title, unit, section, journal, state, date and so on.</translation>
    </message>
    <message>
        <source>冒号后面没有内容，请接着写要找的，如：{example}。</source>
        <translation>Nothing follows the colon; write what to find after it, as in {example}.</translation>
    </message>
    <message>
        <source>日期看不懂或没有这一天，请写成 2026、2026-03、2026-03-01、2026-01..2026-03、上月、近30天。</source>
        <translation>The date cannot be understood or does not exist; write 2026, 2026-03, 2026-03-01, 2026-01..2026-03, 上月 (last month) or 近30天 (past 30 days).</translation>
    </message>
    <message>
        <source>起止日期颠倒，请把早的写在前面，如：日期:2026-01..2026-03。</source>
        <translation>The dates are the wrong way round; put the earlier first, as in date:2026-01..2026-03.</translation>
    </message>
    <message>
        <source>字数看不懂，请写成 800、&gt;800、&lt;=300 或 300..500。</source>
        <translation>The length cannot be understood; write 800, &gt;800, &lt;=300 or 300..500.</translation>
    </message>
    <message>
        <source>起止字数颠倒，请把小的写在前面，如：字数:300..500。</source>
        <translation>The lengths are the wrong way round; put the smaller first, as in len:300..500.</translation>
    </message>
    <message>
        <source>期号看不懂，请写成 12 或 2026-12（2026年第12期）。</source>
        <translation>The issue number cannot be understood; write 12 or 2026-12 (No. 12 of 2026).</translation>
    </message>
    <message>
        <source>没有这个状态{near}，可写来稿、在编、已签发、已刊发、备用、不采用、已合稿、已撤收。</source>
        <translation>No such state{near}; write incoming, in_work, approved, published, reserve, declined, merged or taken_back.</translation>
    </message>
    <message>
        <source>“含”后面可写批示、批注、图片、表格、附件、原件{near}。</source>
        <translation>After “has” write instruction, note, picture, table, attachment or original{near}.</translation>
    </message>
    <message>
        <source>没有叫这个名称的常用检索{near}，请核对名称。</source>
        <translation>There is no saved search of this name{near}; please check the name.</translation>
    </message>
    <message>
        <source>常用检索互相引用，绕了回来（{loop}），请改其中一条。</source>
        <translation>Saved searches refer to each other in a circle ({loop}); change one of them.</translation>
    </message>
    <message>
        <source>只写了不要的，请再写一个要找的字词，如：通知 -防汛。</source>
        <translation>Only what is not wanted is given; add a word to find, as in 通知 -防汛.</translation>
    </message>
    <message>
        <source>竖线两边都要有字词，如：防汛 | 抗旱。</source>
        <translation>Both sides of the bar need words, as in 防汛 | 抗旱.</translation>
    </message>
    <message>
        <source>写得太长，请只留最要紧的几个字词。</source>
        <translation>This is too long; keep only the most important words.</translation>
    </message>
    <message>
        <source>括号或常用检索套得太深，请拆开来查。</source>
        <translation>Brackets or saved searches are nested too deeply; search in several steps.</translation>
    </message>
    <message>
        <source>标题:防汛</source>
        <translation>title:防汛</translation>
    </message>
    <message>
        <source>单位:水利局</source>
        <translation>unit:水利局</translation>
    </message>
    <message>
        <source>人员:林若谷</source>
        <translation>person:林若谷</translation>
    </message>
    <message>
        <source>栏目:工作动态</source>
        <translation>section:工作动态</translation>
    </message>
    <message>
        <source>刊物:信息快报</source>
        <translation>journal:信息快报</translation>
    </message>
    <message>
        <source>期号:2026-12</source>
        <translation>no:2026-12</translation>
    </message>
    <message>
        <source>状态:备用</source>
        <translation>state:reserve</translation>
    </message>
    <message>
        <source>日期:上月</source>
        <translation>date:2026-03</translation>
    </message>
    <message>
        <source>含:批示</source>
        <translation>has:instruction</translation>
    </message>
    <message>
        <source>字数:&gt;800</source>
        <translation>len:&gt;800</translation>
    </message>
    <message>
        <source>常用:防汛往年</source>
        <translation>saved:防汛往年</translation>
    </message>
    <message>
        <source>不含:通知</source>
        <translation>-通知</translation>
    </message>
    <message>
        <source>接受修订插入 {count} 处</source>
        <translation>Tracked insertions accepted: {count}</translation>
    </message>
    <message>
        <source>略去修订删除 {count} 处</source>
        <translation>Tracked deletions left out: {count}</translation>
    </message>
    <message>
        <source>接受修订移动 {count} 处</source>
        <translation>Tracked moves accepted: {count}</translation>
    </message>
    <message>
        <source>批注 {count} 条，已转为备注</source>
        <translation>Comments turned into notes: {count}</translation>
    </message>
    <message>
        <source>文本框 {count} 个，文字接在所在段落之后</source>
        <translation>Text boxes: {count}; their text follows the paragraph they stand in</translation>
    </message>
    <message>
        <source>脚注、尾注 {count} 条，已附在文末</source>
        <translation>Footnotes and endnotes: {count}; added at the end</translation>
    </message>
    <message>
        <source>页眉、页脚 {count} 处，未收入正文</source>
        <translation>Headers and footers not taken into the text: {count}</translation>
    </message>
    <message>
        <source>隐藏文字 {count} 处，未收入正文</source>
        <translation>Hidden passages not taken into the text: {count}</translation>
    </message>
    <message>
        <source>图片 {count} 张未能收入，请看原件</source>
        <translation>Pictures that could not be taken in: {count}; see the original</translation>
    </message>
    <message>
        <source>表格里的 {count} 幅图片移到了表格下面</source>
        <translation>Pictures moved from tables to below them: {count}</translation>
    </message>
    <message>
        <source>嵌入对象 {count} 个未能收入，请看原件</source>
        <translation>Embedded objects that could not be taken in: {count}; see the original</translation>
    </message>
    <message>
        <source>公式 {count} 处，只收入文字，请核对</source>
        <translation>Formulas taken in as text only: {count}; please check</translation>
    </message>
    <message>
        <source>有 {count} 处文字未能收入，请对照原件</source>
        <translation>Passages that could not be taken in: {count}; compare with the original</translation>
    </message>
    <message>
        <source>文字编码未注明，按推测读取</source>
        <translation>Text encoding not stated; read by a guess</translation>
    </message>
    <message>
        <source>有 {count} 个字无法辨认，请对照原件</source>
        <translation>Characters that could not be recognised: {count}; compare with the original</translation>
    </message>
    <message>
        <source>含繁体字 {count} 个，未作转换</source>
        <translation>Traditional characters: {count}; not converted</translation>
    </message>
    <message>
        <source>扩展名与内容不符，已按{{form}}读取</source>
        <translation>The extension does not match the content; read as {{form}}</translation>
    </message>
    <message>
        <source>标题系推测，请核对</source>
        <translation>The title is a guess; please check</translation>
    </message>
    <message>
        <source>未认出报送单位，请选定</source>
        <translation>The unit was not recognised; please choose it</translation>
    </message>
    <message>
        <source>未采纳修订 {count} 处，按修订前读取</source>
        <translation>Tracked changes not adopted: {count}; read as before them</translation>
    </message>
    <message>
        <source>修订 {count} 处，修订前后各存一个版本，可比对</source>
        <translation>Tracked changes: {count}; the text before and after are kept as two versions to compare</translation>
    </message>
    <message>
        <source>经格式转换读取，请对照原件</source>
        <translation>Read by way of conversion; compare with the original</translation>
    </message>
    <message>
        <source>只能取出裸文字：编号、格式缺失，隐藏和已删的字可能混入，务必对照原件</source>
        <translation>Only bare text could be taken: numbering and formats are lost and hidden or deleted text may be mixed in; be sure to compare with the original</translation>
    </message>
    <message>
        <source>文件不完整，末尾可能缺失，请报送单位重报</source>
        <translation>The file is incomplete and may lack its end; ask the unit to send it again</translation>
    </message>
    <message>
        <source>按版面断行 {count} 处已接成段落，请核对分段</source>
        <translation>Line breaks of the layout joined into paragraphs: {count}; check the paragraphs</translation>
    </message>
    <message>
        <source>网址 {count} 处未收入正文</source>
        <translation>Web addresses not taken into the text: {count}</translation>
    </message>
    <message>
        <source>文字识别得 {count} 行，数字和人名务必对照原件</source>
        <translation>Lines recognised from the picture: {count}; be sure to compare figures and names with the original</translation>
    </message>
    <message>
        <source>识别存疑 {count} 行，已在文中标出</source>
        <translation>Lines recognised with doubt: {count}; marked in the text</translation>
    </message>
    <message>
        <source>有 {count} 页未能读取，请看原件</source>
        <translation>Pages that could not be read: {count}; see the original</translation>
    </message>
    <message>
        <source>文件名已还原，原为</source>
        <translation>File name restored; it was</translation>
    </message>
    <message>
        <source>邮件正文另存备查</source>
        <translation>The text of the e-mail is kept for reference</translation>
    </message>
    <message>
        <source>有 {count} 个附件未能读取</source>
        <translation>Attachments that could not be read: {count}</translation>
    </message>
    <message>
        <source>与已有来稿文字相同</source>
        <translation>Same text as an incoming draft</translation>
    </message>
    <message>
        <source>与已有稿件约有 {count}% 相似</source>
        <translation>About {count}% like an existing draft</translation>
    </message>
    <message>
        <source>同一单位近期报过同题稿件</source>
        <translation>The same unit recently sent a draft with this title</translation>
    </message>
    <message>
        <source>是此前来稿的修订稿</source>
        <translation>A revision of an earlier draft</translation>
    </message>
    <message>
        <source>上标、下标 {count} 处未保留，请核对</source>
        <translation>Superscripts and subscripts not kept: {count}; please check</translation>
    </message>
    <message>
        <source>大幅图片 {count} 张，里面若有文字未收入，请看原件</source>
        <translation>Large pictures: {count}; any text in them was not taken in, see the original</translation>
    </message>
    <message>
        <source>文本框文字 {count} 段，位置不明，已附在文末</source>
        <translation>Text box passages of unknown place: {count}; added at the end</translation>
    </message>
    <message>
        <source> Word 文档</source>
        <translation> Word document</translation>
    </message>
    <message>
        <source>旧版 Word 文档</source>
        <translation>Old Word document</translation>
    </message>
    <message>
        <source>纯文本</source>
        <translation>Plain text</translation>
    </message>
    <message>
        <source>网页</source>
        <translation>Web page</translation>
    </message>
    <message>
        <source>图片</source>
        <translation>Picture</translation>
    </message>
    <message>
        <source>登录名{key}已有人使用。</source>
        <translation>The login name {key} is already taken.</translation>
    </message>
    <message>
        <source>请换一个登录名。</source>
        <translation>Choose another login name.</translation>
    </message>
    <message>
        <source>单位名称、县名、管理员姓名、登录名和密码都要写。</source>
        <translation>Office name, county, administrator’s name, login name and password are all needed.</translation>
    </message>
    <message>
        <source>没有建立档案。</source>
        <translation>No archive was set up.</translation>
    </message>
    <message>
        <source>这个位置已有文件{path}。</source>
        <translation>There already is a file in this place{path}.</translation>
    </message>
    <message>
        <source>该文件未动。</source>
        <translation>That file was not touched.</translation>
    </message>
    <message>
        <source>请换一个文件名或文件夹。</source>
        <translation>Choose another file name or folder.</translation>
    </message>
    <message>
        <source>密码不对，请重新输入。</source>
        <translation>Wrong password; please enter it again.</translation>
    </message>
    <message>
        <source>密码连续输错，请等 {seconds} 秒再试。</source>
        <translation>Wrong password several times; try again in {seconds} s.</translation>
    </message>
    <message>
        <source>{key}是唯一的管理员，不能停用，也不能去掉“管理员”职责。</source>
        <translation>{key} is the only administrator and can neither be disabled nor lose the “administrator” role.</translation>
    </message>
    <message>
        <source>请先给另一位同志加上“管理员”职责。</source>
        <translation>Give another colleague the “administrator” role first.</translation>
    </message>
    <message>
        <source>本单位要求设密码，{who}还没有设。</source>
        <translation>This office requires passwords; none is set for {who}.</translation>
    </message>
    <message>
        <source>请先设密码再登录。</source>
        <translation>Set a password first, then log in.</translation>
    </message>
    <message>
        <source>{who}的签发密钥没有打开，不能签字。</source>
        <translation>The signing key of {who} is not open; signing is not possible.</translation>
    </message>
    <message>
        <source>请锁定后重新登录再签。</source>
        <translation>Lock the program, log in again, then sign.</translation>
    </message>
    <message>
        <source>{sealed}的签字与现在的内容对不上，不能上版、成刊或导出。</source>
        <translation>The signature on {sealed} does not match the present content; it cannot be placed, published or exported.</translation>
    </message>
    <message>
        <source>档案里的内容没有再动。</source>
        <translation>Nothing else in the archive was changed.</translation>
    </message>
    <message>
        <source>请在“台账”里核对全部，或请签发人重新签发。</source>
        <translation>Verify everything in the “Log”, or ask the signatory to sign off again.</translation>
    </message>
    <message>
        <source>{title}是按{place}签发的，不能放到别的栏目或刊物。</source>
        <translation>{title} was signed off for {place} and cannot be put into another section or journal.</translation>
    </message>
    <message>
        <source>确要换，请先撤销签发，改好栏目和刊物再送签。</source>
        <translation>If it has to move, undo the sign-off, change section and journal, then send it for sign-off again.</translation>
    </message>
    <message>
        <source>“{section}”栏目</source>
        <translation>the section “{section}”</translation>
    </message>
    <message>
        <source>紧急事件{title}已不在跟踪，不能再登记。</source>
        <translation>The urgent event {title} is no longer tracked; nothing more can be recorded.</translation>
    </message>
    <message>
        <source>确有新情况的，请先恢复跟踪。</source>
        <translation>If there is news, resume tracking first.</translation>
    </message>
    <message>
        <source>紧急事件{title}正在跟踪，不必恢复。</source>
        <translation>The urgent event {title} is being tracked; there is no need to resume.</translation>
    </message>
    <message>
        <source>这篇稿件或这次报告已在紧急事件{title}里。</source>
        <translation>This draft or report already belongs to the urgent event {title}.</translation>
    </message>
    <message>
        <source>请到那一件里查看。</source>
        <translation>See it there.</translation>
    </message>
    <message>
        <source>这次报告后面已有续报，不能单独撤销。</source>
        <translation>Follow-ups came after this report; it cannot be undone alone.</translation>
    </message>
    <message>
        <source>请从最后一次报告撤起，或更正事件信息。</source>
        <translation>Undo from the last report backwards, or correct the event details.</translation>
    </message>
    <message>
        <source>紧急事件{title}还没有文稿，不能出专报。</source>
        <translation>The urgent event {title} has no text yet; a special report cannot be made.</translation>
    </message>
    <message>
        <source>请先收入或写出文稿，再与报告关联。</source>
        <translation>Take in or write the text first, then link it to the report.</translation>
    </message>
    <message>
        <source>填的时间还没有到。</source>
        <translation>The time entered has not come yet.</translation>
    </message>
    <message>
        <source>请核对时间和本机时钟。</source>
        <translation>Check the time and this computer’s clock.</translation>
    </message>
    <message>
        <source>时限要在0分钟至7天之间，书面时限不能短于电话时限。</source>
        <translation>Deadlines are from 0 minutes to 7 days, and the written one cannot be shorter than that by phone.</translation>
    </message>
    <message>
        <source>原来的时限没有改。</source>
        <translation>The former deadlines were not changed.</translation>
    </message>
    <message>
        <source>没有写明是什么事。</source>
        <translation>It does not say what happened.</translation>
    </message>
    <message>
        <source>请写标题，或写地点和性质。</source>
        <translation>Write a title, or the place and nature.</translation>
    </message>
    <message>
        <source>终报既没有文稿，也没有说明。</source>
        <translation>The final report has neither text nor explanation.</translation>
    </message>
    <message>
        <source>请选定终报文稿，或写一句处置结果。</source>
        <translation>Choose its text, or write a sentence on the outcome.</translation>
    </message>
    <message>
        <source>没有写明呈送哪位领导。</source>
        <translation>It does not say which leader it goes to.</translation>
    </message>
    <message>
        <source>没有写明向谁核实。</source>
        <translation>It does not say with whom it was verified.</translation>
    </message>
    <message>
        <source>没有写明依据，不能登记。</source>
        <translation>No basis is given; it cannot be recorded.</translation>
    </message>
    <message>
        <source>请写明怎样发现的，可附扫描件。</source>
        <translation>Say how it came to light; a scan may be attached.</translation>
    </message>
    <message>
        <source>现在{stage}，不能{step}。</source>
        <translation>{step} is not possible now: {stage}.</translation>
    </message>
    <message>
        <source>请刷新后看看它到了哪一步。</source>
        <translation>Refresh to see where it stands.</translation>
    </message>
    <message>
        <source>{who}没有“{role}”职责，不能办理。</source>
        <translation>“{role}” is not among the roles of {who}; this cannot be done.</translation>
    </message>
    <message>
        <source>请由有此职责的同志办理，或请管理员调整职责。</source>
        <translation>Ask a colleague with this role, or ask the administrator to change roles.</translation>
    </message>
    <message>
        <source>这是{who}经手的稿件，不能由本人核签。</source>
        <translation>This draft was worked on by {who}, who cannot approve it.</translation>
    </message>
    <message>
        <source>请由其他同志办理。</source>
        <translation>Ask another colleague to do it.</translation>
    </message>
    <message>
        <source>{step}须写明理由。</source>
        <translation>{step}: a reason is required.</translation>
    </message>
    <message>
        <source>这份{what}已在别处改动，本次操作没有写入。</source>
        <translation>This {what} was changed elsewhere; nothing was written this time.</translation>
    </message>
    <message>
        <source>两份内容都在。</source>
        <translation>Both contents are kept.</translation>
    </message>
    <message>
        <source>请刷新、比对后再办理。</source>
        <translation>Refresh and compare, then go on.</translation>
    </message>
    <message>
        <source>找不到{what}{key}。</source>
        <translation>Not found: {what} {key}.</translation>
    </message>
    <message>
        <source>请核对编号或名称。</source>
        <translation>Check the number or name.</translation>
    </message>
    <message>
        <source>缩写{key}已用于另一条用语。</source>
        <translation>The abbreviation {key} is used by another phrase.</translation>
    </message>
    <message>
        <source>请换一个缩写。</source>
        <translation>Choose another abbreviation.</translation>
    </message>
    <message>
        <source>{title}没有正文。</source>
        <translation>{title} has no text.</translation>
    </message>
    <message>
        <source>请补上正文再办理。</source>
        <translation>Add the text, then go on.</translation>
    </message>
    <message>
        <source>稿件没有标题。</source>
        <translation>The draft has no title.</translation>
    </message>
    <message>
        <source>请补上标题再办理。</source>
        <translation>Add a title, then go on.</translation>
    </message>
    <message>
        <source>{title}里还有待补的内容{places}，不能签发。</source>
        <translation>{title} still has places to be filled in{places} and cannot be signed off.</translation>
    </message>
    <message>
        <source>请退回编辑补上再签。</source>
        <translation>Return it to the editor to be completed, then sign off.</translation>
    </message>
    <message>
        <source>{title}带有密级标志或保密要求{places}，按本单位设置不能签发。</source>
        <translation>{title} bears classification marks or confidentiality demands{places}; by this office’s settings it cannot be signed off.</translation>
    </message>
    <message>
        <source>请核实定密情况，去掉标志或改由涉密渠道办理。</source>
        <translation>Check its classification; remove the marks or use a classified channel.</translation>
    </message>
    <message>
        <source>{title}里有个人信息{places}，按本单位设置不能签发。</source>
        <translation>{title} has personal data{places}; by this office’s settings it cannot be signed off.</translation>
    </message>
    <message>
        <source>请退回编辑隐去；确需印发的，在检查里对该处选“本处忽略”。</source>
        <translation>Return it to the editor to remove them; if they really must be published, choose “Ignore here” for them in the check.</translation>
    </message>
    <message>
        <source>{title}里还有数据未核对{places}，按本单位设置不能签发。</source>
        <translation>{title} has unchecked figures{places}; by this office’s settings it cannot be signed off.</translation>
    </message>
    <message>
        <source>请在采编的“核对”里逐条核对，注明出处。</source>
        <translation>Check them one by one under “Check” in Editing and give the sources.</translation>
    </message>
    <message>
        <source>核对数据须注明出处。</source>
        <translation>Checking a figure needs a source.</translation>
    </message>
    <message>
        <source>例如：县农业农村局电话核实，或原稿附表。</source>
        <translation>For example: County Agriculture Bureau, by phone; or the table attached to the original.</translation>
    </message>
    <message>
        <source>这条规则的写法不能用（第 {at} 个字处），没有存入。</source>
        <translation>This rule cannot be used as written (at character {at}); it was not saved.</translation>
    </message>
    <message>
        <source>原有规则未动。</source>
        <translation>The former rules were not touched.</translation>
    </message>
    <message>
        <source>请核对括号是否成对、重复次数是否过大、替换文字里的组号是否存在。</source>
        <translation>Check that brackets are paired, that repeats are not too large and that the group numbers in the replacement exist.</translation>
    </message>
    <message>
        <source>{title}未经签发，或签发后又有改动。</source>
        <translation>{title} is not signed off, or was changed since.</translation>
    </message>
    <message>
        <source>请先送签。</source>
        <translation>Send it for sign-off first.</translation>
    </message>
    <message>
        <source>这一期还没有稿件。</source>
        <translation>This issue has no items yet.</translation>
    </message>
    <message>
        <source>请先上版。</source>
        <translation>Place drafts first.</translation>
    </message>
    <message>
        <source>这一期还没有签发。</source>
        <translation>This issue is not signed off yet.</translation>
    </message>
    <message>
        <source>请先送签，再成刊。</source>
        <translation>Send it for sign-off, then publish.</translation>
    </message>
    <message>
        <source>{number}已定版或成刊，不能再改。</source>
        <translation>{number} is final or published and can no longer be changed.</translation>
    </message>
    <message>
        <source>如有错漏，请另出更正。</source>
        <translation>If there are errors, issue a correction.</translation>
    </message>
    <message>
        <source>{number}还在组版，没有成刊。</source>
        <translation>{number} is still being assembled and is not published.</translation>
    </message>
    <message>
        <source>请先成刊。</source>
        <translation>Publish it first.</translation>
    </message>
    <message>
        <source>{number}已被占用，期号不能重复。</source>
        <translation>{number} is taken; issue numbers cannot be repeated.</translation>
    </message>
    <message>
        <source>请改用下一个期号。</source>
        <translation>Use the next issue number.</translation>
    </message>
    <message>
        <source>{number}不合编号次序：年份不对，或者一次跨得太多。</source>
        <translation>{number} breaks the order of numbers: the year is wrong or too many are skipped.</translation>
    </message>
    <message>
        <source>请核对期号和出刊日期。</source>
        <translation>Check the issue number and the date.</translation>
    </message>
    <message>
        <source>{number}已作废。</source>
        <translation>{number} has been voided.</translation>
    </message>
    <message>
        <source>期号不再使用；内容要用，请另出一期。</source>
        <translation>Its number is not used again; if the content is needed, make another issue.</translation>
    </message>
    <message>
        <source>没有写更正内容。</source>
        <translation>No correction is given.</translation>
    </message>
    <message>
        <source>请写明哪一期哪一处有误，应当是什么。</source>
        <translation>Say which issue, which place is wrong and what it should be.</translation>
    </message>
    <message>
        <source>{title}已经上版。</source>
        <translation>{title} is already placed.</translation>
    </message>
    <message>
        <source>如需换期，请先从原刊期撤下。</source>
        <translation>To move it, take it off its present issue first.</translation>
    </message>
    <message>
        <source>{file}的扩展名不对，不知道要写成哪种文件。</source>
        <translation>The extension of {file} is wrong, so the kind of file to write is unclear.</translation>
    </message>
    <message>
        <source>请把文件名改成以 .docx 结尾，收入的旧刊用原件的扩展名；刊期也可以 .pdf 结尾，合订本须以 .pdf 结尾，清单须以 .xlsx、.csv 或 .json 结尾。</source>
        <translation>End the file name in .docx; old issues taken in keep the extension of their original. Issues may also end in .pdf, volumes must end in .pdf, and lists in .xlsx, .csv or .json.</translation>
    </message>
    <message>
        <source>这份刊物还有一期已定版、尚未成刊。</source>
        <translation>This journal has another issue that is final but not published.</translation>
    </message>
    <message>
        <source>请先把那一期成刊，或取消定版。</source>
        <translation>Publish that one first, or undo making it final.</translation>
    </message>
    <message>
        <source>{journal}已停刊，不能再出新期。</source>
        <translation>{journal} is closed; no new issues can be made.</translation>
    </message>
    <message>
        <source>没有写明是哪位领导的批示。</source>
        <translation>It does not say which leader gave the instruction.</translation>
    </message>
    <message>
        <source>请填上领导姓名或职务。</source>
        <translation>Please give the leader’s name or post.</translation>
    </message>
    <message>
        <source>批示既没有文字，也没有扫描件。</source>
        <translation>The instruction has neither text nor scan.</translation>
    </message>
    <message>
        <source>请录入批示内容，或附上扫描件。</source>
        <translation>Enter the wording, or attach a scan.</translation>
    </message>
    <message>
        <source>这件批示只有扫描件，没有文字，不能转印。</source>
        <translation>This instruction has only a scan and no text; it cannot be reprinted.</translation>
    </message>
    <message>
        <source>请先用“更正”补录批示内容。</source>
        <translation>Add its text with “Correct” first.</translation>
    </message>
    <message>
        <source>没有写明责任单位。</source>
        <translation>No responsible unit is given.</translation>
    </message>
    <message>
        <source>请先选定或写上责任单位。</source>
        <translation>Choose or write the responsible unit first.</translation>
    </message>
    <message>
        <source>反馈既没有文字，也没有扫描件。</source>
        <translation>The feedback has neither text nor scan.</translation>
    </message>
    <message>
        <source>请写上办理情况，或附上反馈材料的扫描件。</source>
        <translation>Write what was done, or attach a scan of the feedback.</translation>
    </message>
    <message>
        <source>{file}设有密码，无法读取。</source>
        <translation>{file} has a password and cannot be read.</translation>
    </message>
    <message>
        <source>请报送单位去掉密码后重报。</source>
        <translation>Ask the unit to remove the password and send it again.</translation>
    </message>
    <message>
        <source>{file}已损坏，无法读取。</source>
        <translation>{file} is damaged and cannot be read.</translation>
    </message>
    <message>
        <source>请用能打开它的程序检查，或请报送单位重报。</source>
        <translation>Check it with a program that can open it, or ask the unit to send it again.</translation>
    </message>
    <message>
        <source>{file}解压后异常庞大，已停止读取。</source>
        <translation>{file} is abnormally large when unpacked; reading was stopped.</translation>
    </message>
    <message>
        <source>请向报送单位核实文件来源。</source>
        <translation>Ask the unit where the file came from.</translation>
    </message>
    <message>
        <source>{file}里有不安全的外部引用，已停止读取。</source>
        <translation>{file} has unsafe external references; reading was stopped.</translation>
    </message>
    <message>
        <source>请报送单位另存为新文件后重报。</source>
        <translation>Ask the unit to save it as a new file and send it again.</translation>
    </message>
    <message>
        <source>读不了{file}这种格式。</source>
        <translation>{file}: files of this format cannot be read.</translation>
    </message>
    <message>
        <source>请另存为 DOCX 或 TXT 再收稿。</source>
        <translation>Save it as DOCX or TXT, then take it in.</translation>
    </message>
    <message>
        <source>{file}里没有文字。</source>
        <translation>There is no text in {file}.</translation>
    </message>
    <message>
        <source>请打开看看：是空文件就请重报，是扫描件就请发送文字稿。</source>
        <translation>Open it and look: if it is empty, ask for it again; if it is a scan, ask for the text.</translation>
    </message>
    <message>
        <source>{file}过大，已停止读取。</source>
        <translation>{file} is too large; reading was stopped.</translation>
    </message>
    <message>
        <source>请压缩图片或拆成几份再收稿。</source>
        <translation>Compress the pictures or split it into several files, then take them in.</translation>
    </message>
    <message>
        <source>{file}读取时间过长，已停止。</source>
        <translation>{file} took too long to read; reading was stopped.</translation>
    </message>
    <message>
        <source>请用文字处理软件打开另存后再试。</source>
        <translation>Open it in a word processor, save it again, then retry.</translation>
    </message>
    <message>
        <source>读取{file}所需内存过大，已停止。</source>
        <translation>Reading {file} needs too much memory; reading was stopped.</translation>
    </message>
    <message>
        <source>{file}是扫描件或图片，没有可取的文字。</source>
        <translation>{file} is a scan or a picture and holds no text to take.</translation>
    </message>
    <message>
        <source>请报送单位发送文字稿，或请管理员安装文字识别组件后再收。</source>
        <translation>Ask the unit to send the text, or ask the administrator to install text recognition, then take it in.</translation>
    </message>
    <message>
        <source>这一批收稿已经撤销过了。</source>
        <translation>Taking in this batch has already been undone.</translation>
    </message>
    <message>
        <source>需要时请重新收稿。</source>
        <translation>Take the drafts in again if you need them.</translation>
    </message>
    <message>
        <source>不能备份到档案库自己的文件上{path}。</source>
        <translation>Cannot back up onto the archive’s own file{path}.</translation>
    </message>
    <message>
        <source>档案库未动。</source>
        <translation>The archive was not touched.</translation>
    </message>
    <message>
        <source>档案库正被另一个程序占用{path}。</source>
        <translation>The archive is in use by another program{path}.</translation>
    </message>
    <message>
        <source>已保存的内容不受影响。</source>
        <translation>What was saved is safe.</translation>
    </message>
    <message>
        <source>请关闭另一个窗口或命令后再试。</source>
        <translation>Close the other window or command, then try again.</translation>
    </message>
    <message>
        <source>档案库是只读的，不能写入{path}。</source>
        <translation>The archive is read-only and cannot be written{path}.</translation>
    </message>
    <message>
        <source>请检查文件夹权限或磁盘写保护。</source>
        <translation>Check the folder’s permissions and whether the disk is write-protected.</translation>
    </message>
    <message>
        <source>磁盘已满，没有写入{path}。</source>
        <translation>The disk is full; nothing was written{path}.</translation>
    </message>
    <message>
        <source>此前保存的内容不受影响。</source>
        <translation>What was saved before is safe.</translation>
    </message>
    <message>
        <source>请清出空间后再试。</source>
        <translation>Free some space, then try again.</translation>
    </message>
    <message>
        <source>档案库已损坏{path}。</source>
        <translation>The archive is damaged{path}.</translation>
    </message>
    <message>
        <source>备份不受影响。</source>
        <translation>The backups are not affected.</translation>
    </message>
    <message>
        <source>请退出后重新打开，按列出的办法恢复。</source>
        <translation>Quit, open the program again and restore in one of the ways listed.</translation>
    </message>
    <message>
        <source>这个文件不是档案库{path}。</source>
        <translation>This file is not an archive{path}.</translation>
    </message>
    <message>
        <source>档案库由更新的版本建立，本版本不能写入{path}。</source>
        <translation>The archive was made by a newer version; this version cannot write to it{path}.</translation>
    </message>
    <message>
        <source>请升级程序后再打开。</source>
        <translation>Upgrade the program, then open it.</translation>
    </message>
    <message>
        <source>打不开档案库{path}。</source>
        <translation>The archive cannot be opened{path}.</translation>
    </message>
    <message>
        <source>没有新建空库，原有内容未动。</source>
        <translation>No empty archive was made; what was there is untouched.</translation>
    </message>
    <message>
        <source>请检查路径和权限后再试。</source>
        <translation>Check the path and permissions, then try again.</translation>
    </message>
    <message>
        <source>档案库没有打开，本次操作没有办理。</source>
        <translation>The archive is not open; nothing was done.</translation>
    </message>
    <message>
        <source>请重新启动程序。</source>
        <translation>Start the program again.</translation>
    </message>
    <message>
        <source>找不到文件{path}。</source>
        <translation>File not found{path}.</translation>
    </message>
    <message>
        <source>请查看是否已移动或改名。</source>
        <translation>See whether it was moved or renamed.</translation>
    </message>
    <message>
        <source>文件正被其他程序占用{path}。</source>
        <translation>The file is in use by another program{path}.</translation>
    </message>
    <message>
        <source>请关闭正在打开它的程序后再试。</source>
        <translation>Close the program that has it open, then try again.</translation>
    </message>
    <message>
        <source>没有权限读写文件{path}。</source>
        <translation>No permission to read or write the file{path}.</translation>
    </message>
    <message>
        <source>请换一个文件夹，或请管理员开通权限。</source>
        <translation>Choose another folder, or ask the administrator for permission.</translation>
    </message>
    <message>
        <source>写出的文件不完整，已作废{path}。</source>
        <translation>The file was not written completely and was discarded{path}.</translation>
    </message>
    <message>
        <source>请再试一次。</source>
        <translation>Please try again.</translation>
    </message>
    <message>
        <source>读写磁盘出错{path}。</source>
        <translation>Error reading or writing the disk{path}.</translation>
    </message>
    <message>
        <source>请检查磁盘或网络连接后再试。</source>
        <translation>Check the disk or the network connection, then try again.</translation>
    </message>
    <message>
        <source>连不上邮件服务器{host}。</source>
        <translation>The mail server{host} cannot be reached.</translation>
    </message>
    <message>
        <source>已收的邮件不受影响，未收的仍在服务器上。</source>
        <translation>Mail already fetched is safe; the rest is still on the server.</translation>
    </message>
    <message>
        <source>请检查网络、服务器地址和端口。</source>
        <translation>Check the network, the server address and the port.</translation>
    </message>
    <message>
        <source>与邮件服务器{host}的连接不安全，没有登录。</source>
        <translation>The connection to the mail server{host} is not secure; no login was made.</translation>
    </message>
    <message>
        <source>密码没有发出。</source>
        <translation>The password was not sent.</translation>
    </message>
    <message>
        <source>请核对加密方式和证书，或向邮件管理员核实。</source>
        <translation>Check the encryption setting and the certificate, or ask the mail administrator.</translation>
    </message>
    <message>
        <source>邮件服务器{host}不接受这个账号或密码。</source>
        <translation>The mail server{host} did not accept this account or password.</translation>
    </message>
    <message>
        <source>邮件未动。</source>
        <translation>The mail was not touched.</translation>
    </message>
    <message>
        <source>请核对账号；许多邮箱要用“授权码”代替密码，并先开通 IMAP。</source>
        <translation>Check the account; many mailboxes need an “authorisation code” instead of the password, and IMAP must be turned on first.</translation>
    </message>
    <message>
        <source>邮件服务器{host}没有给出邮件。</source>
        <translation>The mail server{host} did not deliver the mail.</translation>
    </message>
    <message>
        <source>请核对邮件文件夹的名称，稍后再试。</source>
        <translation>Check the name of the mail folder, then try again later.</translation>
    </message>
    <message>
        <source>读稿的后台程序启动不了。</source>
        <translation>The background reader could not be started.</translation>
    </message>
    <message>
        <source>请关闭其他程序或重启电脑，再重新收稿。</source>
        <translation>Close other programs or restart the computer, then take the drafts in again.</translation>
    </message>
    <message>
        <source>{file}是文件夹，不是文件。</source>
        <translation>{file} is a folder, not a file.</translation>
    </message>
    <message>
        <source>请指明里面的哪一份文件。</source>
        <translation>Say which file in it you mean.</translation>
    </message>
    <message>
        <source>{file}不是图片或 PDF，不能作扫描件。</source>
        <translation>{file} is not a picture or a PDF and cannot serve as a scan.</translation>
    </message>
    <message>
        <source>请扫描成 JPG、PNG 或 PDF。</source>
        <translation>Scan it to JPG, PNG or PDF.</translation>
    </message>
    <message>
        <source>{file}不是文件（是管道、设备一类），没有读取。</source>
        <translation>{file} is not a regular file (it is a pipe, a device or the like); it was not read.</translation>
    </message>
    <message>
        <source>请核对路径。</source>
        <translation>Check the path.</translation>
    </message>
    <message>
        <source>压缩包或邮件套得太深，{file}没有读取。</source>
        <translation>Archives or messages are nested too deeply; {file} was not read.</translation>
    </message>
    <message>
        <source>请逐层解开后再收。</source>
        <translation>Unpack it layer by layer, then take it in.</translation>
    </message>
</context>
</TS>
