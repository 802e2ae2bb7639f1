<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Uploader</name>
    <message>
        <source> (for {time})</source>
        <extracomment>ui/health_words.py</extracomment>
        <translation>（已持续 {time}）</translation>
    </message>
    <message>
        <source> — starts again {time}</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation> — {time}重新开始</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>ui/wording.py</extracomment>
        <translation>、</translation>
    </message>
    <message>
        <source>, continues {time}</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>，{time}继续</translation>
    </message>
    <message>
        <source>, goes on in a moment</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>，稍后继续</translation>
    </message>
    <message>
        <source>, goes on when it answers</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>，对方响应后继续</translation>
    </message>
    <message>
        <source>, tried again in {time}</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>，{time}后重试</translation>
    </message>
    <message>
        <source>, tried again {time}</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>，{time}重试</translation>
    </message>
    <message>
        <source>2.5 MB/s</source>
        <extracomment>ui/speed_menu.py</extracomment>
        <translation>2.5 MB/s</translation>
    </message>
    <message>
        <source>&lt;Create a project&gt; in Google&apos;s console. Any name will do.</source>
        <extracomment>ui/sign_in_guide.py</extracomment>
        <translation>在 Google 控制台中&lt;创建一个项目&gt;。名称任意。</translation>
    </message>
    <message>
        <source>&lt;Set up the consent screen&gt;: your e-mail address, and the audience “External”.</source>
        <extracomment>ui/sign_in_guide.py</extracomment>
        <translation>&lt;设置同意屏幕&gt;：您的电子邮件地址，以及受众“外部”。</translation>
    </message>
    <message>
        <source>&lt;all&gt;Show everything&lt;/all&gt;</source>
        <extracomment>ui/drop_zone.py</extracomment>
        <translation>&lt;all&gt;显示全部&lt;/all&gt;</translation>
    </message>
    <message>
        <source>A file</source>
        <extracomment>ui/health_words.py</extracomment>
        <translation>某个文件</translation>
    </message>
    <message>
        <source>A job</source>
        <extracomment>ui/outside.py</extracomment>
        <translation>某个任务</translation>
    </message>
    <message>
        <source>A link asked for something that Uploader does not do. Nothing was changed.</source>
        <extracomment>ui/invited.py</extracomment>
        <translation>某个链接要求执行 Uploader 不支持的操作。没有任何更改。</translation>
    </message>
    <message>
        <source>A new version</source>
        <extracomment>ui/update_dialog.py</extracomment>
        <translation>新版本</translation>
    </message>
    <message>
        <source>A practice bucket is a small store on this computer: to try everything without an account, and free of charge.</source>
        <extracomment>ui/practice_dialog.py</extracomment>
        <translation>练习用存储桶是这台计算机上的一个小型存储：无需账号，免费试用一切功能。</translation>
    </message>
    <message>
        <source>A small Google Drive of samples is on this computer, too.</source>
        <extracomment>ui/google_drive.py</extracomment>
        <translation>这台计算机上还有一个小型的 Google Drive 示例。</translation>
    </message>
    <message>
        <source>A web page or another program offers a link to Google Drive.</source>
        <extracomment>ui/invited.py</extracomment>
        <translation>某个网页或其他程序提供了一个 Google Drive 链接。</translation>
    </message>
    <message>
        <source>A web page or another program put this here. Press Add only if you want it.</source>
        <extracomment>ui/link_dialog.py</extracomment>
        <translation>此内容由某个网页或其他程序填入。仅在您确实需要时才按“添加”。</translation>
    </message>
    <message>
        <source>API key</source>
        <extracomment>ui/drive_dialog.py</extracomment>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>API key for public links</source>
        <extracomment>ui/drive_dialog.py</extracomment>
        <translation>用于公开链接的 API 密钥</translation>
    </message>
    <message>
        <source>About Uploader</source>
        <extracomment>ui/about.py</extracomment>
        <translation>关于 Uploader</translation>
    </message>
    <message>
        <source>Active</source>
        <extracomment>ui/filters.py</extracomment>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>ui/link_dialog.py</extracomment>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add a destination</source>
        <extracomment>ui/destination_dialog.py</extracomment>
        <translation>添加目标</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <extracomment>ui/deeds.py</extracomment>
        <translation>添加文件夹</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <extracomment>ui/timetable_dialog.py</extracomment>
        <translation>添加规则</translation>
    </message>
    <message>
        <source>Add destination…</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>添加目标…</translation>
    </message>
    <message>
        <source>Add files</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>添加文件</translation>
    </message>
    <message>
        <source>Add folder</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>添加文件夹</translation>
    </message>
    <message>
        <source>Add links</source>
        <extracomment>ui/link_dialog.py</extracomment>
        <translation>添加链接</translation>
    </message>
    <message>
        <source>Add links…</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>添加链接…</translation>
    </message>
    <message>
        <source>Added</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation>添加时间</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>ui/filters.py</extracomment>
        <translation>全部</translation>
    </message>
    <message>
        <source>All is well</source>
        <extracomment>ui/health.py</extracomment>
        <translation>一切正常</translation>
    </message>
    <message>
        <source>All uploads share it. Write bytes a second, such as 800k or 5M, or “no limit”.</source>
        <extracomment>ui/speed_menu.py</extracomment>
        <translation>所有上传共用此限速。请填写每秒字节数，例如 800k 或 5M，或“no limit”。</translation>
    </message>
    <message>
        <source>Already there</source>
        <extracomment>ui/conflict_sheet.py</extracomment>
        <translation>已在那里</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>ui/conflict_sheet.py</extracomment>
        <translation>回应</translation>
    </message>
    <message>
        <source>Any S3-compatible store will do. No bucket at hand? &lt;practice&gt;Try a practice bucket&lt;/practice&gt;.</source>
        <extracomment>ui/drop_zone.py</extracomment>
        <translation>任何兼容 S3 的存储都可以。手边没有存储桶？&lt;practice&gt;试用练习用存储桶&lt;/practice&gt;。</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation>外观</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Ask before a drop of more files than</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation>拖放的文件超过此数量时先询问</translation>
    </message>
    <message>
        <source>Ask me</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>询问我</translation>
    </message>
    <message>
        <source>Asked again {time}: {lost} {named}</source>
        <extracomment>ui/store_side.py</extracomment>
        <translation>{time}再次询问：{lost} {named}</translation>
    </message>
    <message>
        <source>Asking the store again… {n} so far</source>
        <extracomment>ui/store_side.py</extracomment>
        <translation>正在再次询问存储… 目前 {n} 个</translation>
    </message>
    <message>
        <source>At most</source>
        <extracomment>ui/speed_menu.py</extracomment>
        <translation>最高</translation>
    </message>
    <message>
        <source>At most: {speed}</source>
        <extracomment>ui/speed_menu.py</extracomment>
        <translation>最高：{speed}</translation>
    </message>
    <message>
        <source>Attempts</source>
        <extracomment>ui/details.py</extracomment>
        <translation>尝试记录</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>ui/conflict_sheet.py</extracomment>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel upload</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>取消上传</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation>已取消</translation>
    </message>
    <message numerus="yes">
        <source>Cancelled {n} uploads.</source>
        <extracomment>ui/deeds.py; for one: Cancelled.</extracomment>
        <translation>
            <numerusform>已取消 {n} 个上传。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled · {files}</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>已取消 · {files}</translation>
    </message>
    <message>
        <source>Changed while uploading</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>上传期间文件有变化</translation>
    </message>
    <message>
        <source>Choose a file or a job to see what is known of it.</source>
        <extracomment>ui/details.py</extracomment>
        <translation>选择一个文件或任务，查看其相关信息。</translation>
    </message>
    <message>
        <source>Choose a file to see its attempts.</source>
        <extracomment>ui/details.py</extracomment>
        <translation>选择一个文件，查看其尝试记录。</translation>
    </message>
    <message>
        <source>Choose at least one day for each rule, or remove it.</source>
        <extracomment>ui/timetable_dialog.py</extracomment>
        <translation>请为每条规则至少选择一天，或将其移除。</translation>
    </message>
    <message>
        <source>Choose client file…</source>
        <extracomment>ui/sign_in_dialog.py</extracomment>
        <translation>选择客户端文件…</translation>
    </message>
    <message>
        <source>Choose that file here, and sign in. Google will say that it has not checked the app: it is your own.</source>
        <extracomment>ui/sign_in_guide.py</extracomment>
        <translation>在这里选择该文件并登录。Google 会提示未验证此应用：它是您自己的应用。</translation>
    </message>
    <message>
        <source>Choose the client file</source>
        <extracomment>ui/sign_in_dialog.py</extracomment>
        <translation>选择客户端文件</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>ui/invited.py</extracomment>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Client file: {name}</source>
        <extracomment>ui/sign_in_dialog.py</extracomment>
        <translation>客户端文件：{name}</translation>
    </message>
    <message>
        <source>Client files (*.json);;All files (*)</source>
        <extracomment>ui/sign_in_dialog.py</extracomment>
        <translation>客户端文件 (*.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/destination_dialog.py</extracomment>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Closing the window hides it beside the clock while there is work</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation>仍有工作时，关闭窗口会将其隐藏到时钟旁</translation>
    </message>
    <message>
        <source>Closing · uploads go on at the next start</source>
        <extracomment>ui/main_window.py</extracomment>
        <translation>正在关闭 · 上传将在下次启动时继续</translation>
    </message>
    <message>
        <source>Closing…</source>
        <extracomment>ui/main_window.py</extracomment>
        <translation>正在关闭…</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation>代码</translation>
    </message>
    <message>
        <source>Columns</source>
        <extracomment>ui/queue_view.py</extracomment>
        <translation>列</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>ui/sign_in_dialog.py</extracomment>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>ui/details.py</extracomment>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy key</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>复制对象键</translation>
    </message>
    <message>
        <source>Copy link</source>
        <extracomment>ui/sign_in_dialog.py</extracomment>
        <translation>复制链接</translation>
    </message>
    <message>
        <source>Copy links</source>
        <extracomment>ui/share_dialog.py</extracomment>
        <translation>复制链接</translation>
    </message>
    <message>
        <source>Copy links…</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>复制链接…</translation>
    </message>
    <message>
        <source>Copy the rights it needs</source>
        <extracomment>ui/destination_dialog.py</extracomment>
        <translation>复制所需权限</translation>
    </message>
    <message>
        <source>Copy what is shown here, with code and request id</source>
        <extracomment>ui/details.py</extracomment>
        <translation>复制此处显示的内容，包括代码和请求 ID</translation>
    </message>
    <message>
        <source>DESTINATIONS</source>
        <extracomment>ui/sidebar.py</extracomment>
        <translation>目标</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation>深色</translation>
    </message>
    <message>
        <source>Destination</source>
        <extracomment>ui/history_dialog.py</extracomment>
        <translation>目标</translation>
    </message>
    <message>
        <source>Destination “{name}”</source>
        <extracomment>ui/destination_dialog.py</extracomment>
        <translation>目标“{name}”</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Details…</source>
        <extracomment>ui/plan_strip.py</extracomment>
        <translation>详细信息…</translation>
    </message>
    <message>
        <source>Don&apos;t tell me of this one</source>
        <extracomment>ui/update_news.py</extracomment>
        <translation>不再提示此版本</translation>
    </message>
    <message>
        <source>Done · {counts}</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>完成 · {counts}</translation>
    </message>
    <message>
        <source>Done, unverified</source>
        <extracomment>ui/filters.py</extracomment>
        <translation>已完成，未验证</translation>
    </message>
    <message>
        <source>Drop files or folders here, or add &lt;files&gt;files&lt;/files&gt;, &lt;folder&gt;a folder&lt;/folder&gt;, &lt;link&gt;a Drive link&lt;/link&gt;.</source>
        <extracomment>ui/drop_zone.py</extracomment>
        <translation>将文件或文件夹拖放到这里，或添加&lt;files&gt;文件&lt;/files&gt;、&lt;folder&gt;文件夹&lt;/folder&gt;、&lt;link&gt;Drive 链接&lt;/link&gt;。</translation>
    </message>
    <message>
        <source>Drop here. A destination is set up first.</source>
        <extracomment>ui/main_window.py</extracomment>
        <translation>在此放下。首先会设置一个目标。</translation>
    </message>
    <message>
        <source>Edit…</source>
        <extracomment>ui/places.py</extracomment>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Enter key…</source>
        <extracomment>ui/rows.py</extracomment>
        <translation>输入密钥…</translation>
    </message>
    <message>
        <source>Error code</source>
        <extracomment>ui/rows.py</extracomment>
        <translation>错误代码</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation>失败</translation>
    </message>
    <message>
        <source>Failed — {why}</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>失败 — {why}</translation>
    </message>
    <message>
        <source>Files</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation>文件</translation>
    </message>
    <message>
        <source>Files are being uploaded</source>
        <extracomment>ui/outside.py</extracomment>
        <translation>正在上传文件</translation>
    </message>
    <message>
        <source>Files that are already there</source>
        <extracomment>ui/conflict_sheet.py</extracomment>
        <translation>已在那里的文件</translation>
    </message>
    <message>
        <source>Fill in from</source>
        <extracomment>ui/destination_dialog.py</extracomment>
        <translation>填写来源</translation>
    </message>
    <message>
        <source>Fill in: {names}.</source>
        <extracomment>ui/destination_dialog.py</extracomment>
        <translation>请填写：{names}。</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>按名称筛选</translation>
    </message>
    <message>
        <source>Filter by name or destination</source>
        <extracomment>ui/history_dialog.py</extracomment>
        <translation>按名称或目标筛选</translation>
    </message>
    <message>
        <source>Filter by name or destination…</source>
        <extracomment>ui/history_dialog.py</extracomment>
        <translation>按名称或目标筛选…</translation>
    </message>
    <message>
        <source>Filter by name…</source>
        <extracomment>ui/toolbar.py</extracomment>
        <translation>按名称筛选…</translation>
    </message>
    <message>
        <source>Finished</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>Finished files kept in the list</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation>列表中保留的已结束文件数</translation>
    </message>
    <message>
        <source>Finishing</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>正在收尾</translation>
    </message>
    <message>
        <source>First, &lt;destination&gt;add a destination&lt;/destination&gt;: the bucket that your files go to.</source>
        <extracomment>ui/drop_zone.py</extracomment>
        <translation>首先&lt;destination&gt;添加一个目标&lt;/destination&gt;：您的文件要存入的存储桶。</translation>
    </message>
    <message>
        <source>Fix…</source>
        <extracomment>ui/overview.py</extracomment>
        <translation>修复…</translation>
    </message>
    <message>
        <source>Folder in the bucket</source>
        <extracomment>ui/destination_dialog.py</extracomment>
        <translation>存储桶中的文件夹</translation>
    </message>
    <message numerus="yes">
        <source>For all {n} files:</source>
        <extracomment>ui/conflict_sheet.py; for one: For this file:</extracomment>
        <translation>
            <numerusform>对于全部 {n} 个文件：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For the {n} selected files:</source>
        <extracomment>ui/conflict_sheet.py; for one: For the selected file:</extracomment>
        <translation>
            <numerusform>对于所选的 {n} 个文件：</numerusform>
        </translation>
    </message>
    <message>
        <source>For this computer: {name}, {size}</source>
        <extracomment>ui/update_dialog.py</extracomment>
        <translation>适用于这台计算机：{name}，{size}</translation>
    </message>
    <message>
        <source>For whoever gives you the access key: a policy with just what uploading needs.</source>
        <extracomment>ui/destination_dialog.py</extracomment>
        <translation>交给为您提供访问密钥的人：一份仅包含上传所需权限的策略。</translation>
    </message>
    <message>
        <source>Forget them</source>
        <extracomment>ui/invited.py</extracomment>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0, without any warranty.</source>
        <extracomment>ui/about.py</extracomment>
        <translation>自由软件，采用 Apache License 2.0 许可，不提供任何担保。</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation>来源</translation>
    </message>
    <message>
        <source>General</source>
        <extracomment>ui/details.py</extracomment>
        <translation>常规</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <extracomment>ui/destination_dialog.py</extracomment>
        <translation>请为它命名。</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>ui/conflict_sheet.py</extracomment>
        <translation>继续</translation>
    </message>
    <message>
        <source>Google Drive</source>
        <extracomment>ui/drive_dialog.py</extracomment>
        <translation>Google Drive</translation>
    </message>
    <message>
        <source>Google Drive…</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>Google Drive…</translation>
    </message>
    <message>
        <source>Google has no file format for it</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>Google 没有适用于它的文件格式</translation>
    </message>
    <message>
        <source>Health: {summary}</source>
        <extracomment>ui/health.py</extracomment>
        <translation>状态：{summary}</translation>
    </message>
    <message>
        <source>Held</source>
        <extracomment>ui/filters.py</extracomment>
        <translation>暂缓</translation>
    </message>
    <message>
        <source>Held — Google Drive&apos;s daily limit</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>暂缓 — Google Drive 的每日限额</translation>
    </message>
    <message>
        <source>Held — {why}</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>暂缓 — {why}</translation>
    </message>
    <message>
        <source>Here</source>
        <extracomment>ui/conflict_sheet.py</extracomment>
        <translation>此处</translation>
    </message>
    <message>
        <source>Hide the guide</source>
        <extracomment>ui/sign_in_dialog.py</extracomment>
        <translation>隐藏指南</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>ui/history_dialog.py</extracomment>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>History…</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>历史记录…</translation>
    </message>
    <message>
        <source>How the queue is doing</source>
        <extracomment>ui/health.py</extracomment>
        <translation>队列状况</translation>
    </message>
    <message>
        <source>How to get a client file</source>
        <extracomment>ui/sign_in_dialog.py</extracomment>
        <translation>如何获取客户端文件</translation>
    </message>
    <message>
        <source>If another file is there</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>如果那里已有其他文件</translation>
    </message>
    <message>
        <source>If there</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation>若已存在</translation>
    </message>
    <message>
        <source>In it, &lt;enable the Google Drive API&gt;.</source>
        <extracomment>ui/sign_in_guide.py</extracomment>
        <translation>在项目中&lt;启用 Google Drive API&gt;。</translation>
    </message>
    <message>
        <source>In the queue</source>
        <extracomment>ui/health_words.py</extracomment>
        <translation>队列中</translation>
    </message>
    <message>
        <source>Installed by Flatpak.</source>
        <extracomment>ui/about_updates.py</extracomment>
        <translation>通过 Flatpak 安装。</translation>
    </message>
    <message>
        <source>Installed by pip.</source>
        <extracomment>ui/about_updates.py</extracomment>
        <translation>通过 pip 安装。</translation>
    </message>
    <message>
        <source>Installed by the setup program for Windows.</source>
        <extracomment>ui/about_updates.py</extracomment>
        <translation>通过 Windows 安装程序安装。</translation>
    </message>
    <message>
        <source>Installed from the .deb package.</source>
        <extracomment>ui/about_updates.py</extracomment>
        <translation>通过 .deb 软件包安装。</translation>
    </message>
    <message>
        <source>Installed from the .rpm package.</source>
        <extracomment>ui/about_updates.py</extracomment>
        <translation>通过 .rpm 软件包安装。</translation>
    </message>
    <message>
        <source>Integrity</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation>完整性</translation>
    </message>
    <message>
        <source>It is first in line now, but can&apos;t start yet. {party}: {why}</source>
        <extracomment>ui/line_deeds.py</extracomment>
        <translation>它现在排在首位，但还不能开始。{party}：{why}</translation>
    </message>
    <message>
        <source>It needs SeaweedFS, a free program of some 40 MB. Where that is missing, the command says how to get it.</source>
        <extracomment>ui/practice_dialog.py</extracomment>
        <translation>它需要 SeaweedFS，一个约 40 MB 的自由软件。若缺少它，该命令会说明如何获取。</translation>
    </message>
    <message>
        <source>It works.</source>
        <extracomment>ui/destination_dialog.py</extracomment>
        <translation>可以使用。</translation>
    </message>
    <message>
        <source>Job</source>
        <extracomment>ui/history_dialog.py</extracomment>
        <translation>任务</translation>
    </message>
    <message>
        <source>Jobs that have ended, by day</source>
        <extracomment>ui/history_dialog.py</extracomment>
        <translation>已结束的任务，按日期排列</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>ui/drive_dialog.py</extracomment>
        <translation>保存</translation>
    </message>
    <message>
        <source>Keep both</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>两者都保留</translation>
    </message>
    <message>
        <source>Keep it in</source>
        <extracomment>ui/destination_dialog.py</extracomment>
        <translation>保存在</translation>
    </message>
    <message>
        <source>Keep these answers</source>
        <extracomment>ui/conflict_sheet.py</extracomment>
        <translation>保留这些回应</translation>
    </message>
    <message>
        <source>Keep this computer awake while files are uploaded</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation>上传文件时保持计算机唤醒</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>ui/rows.py</extracomment>
        <translation>对象键</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation>语言</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <extracomment>ui/health_words.py</extracomment>
        <translation>最近 24 小时</translation>
    </message>
    <message>
        <source>Last problem</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation>上次的问题</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>ui/update_news.py</extracomment>
        <translation>以后</translation>
    </message>
    <message>
        <source>Leave out</source>
        <extracomment>ui/plan_words.py</extracomment>
        <translation>略过</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <extracomment>ui/plan_words.py</extracomment>
        <translation>略过它们</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>ui/rows.py</extracomment>
        <translation>剩余时间</translation>
    </message>
    <message>
        <source>Licences of all parts</source>
        <extracomment>ui/about.py</extracomment>
        <translation>所有组成部分的许可证</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Line {n}: {why}</source>
        <extracomment>ui/link_dialog.py</extracomment>
        <translation>第 {n} 行：{why}</translation>
    </message>
    <message>
        <source>Links</source>
        <extracomment>ui/link_dialog.py</extracomment>
        <translation>链接</translation>
    </message>
    <message>
        <source>Links that anyone may open need no sign-in, only an API key of your own Google project.</source>
        <extracomment>ui/drive_dialog.py</extracomment>
        <translation>任何人都能打开的链接无需登录，只需您自己的 Google 项目的 API 密钥。</translation>
    </message>
    <message>
        <source>Longest</source>
        <extracomment>ui/health_words.py</extracomment>
        <translation>最久</translation>
    </message>
    <message>
        <source>Look at it</source>
        <extracomment>ui/invited.py</extracomment>
        <translation>查看</translation>
    </message>
    <message>
        <source>Look for new versions once a week</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation>每周检查一次新版本</translation>
    </message>
    <message>
        <source>Look for new versions once a week? Uploader asks {host}, and sends nothing but the request.</source>
        <extracomment>ui/update_news.py</extracomment>
        <translation>每周检查一次新版本？Uploader 会询问 {host}，除请求外不发送任何内容。</translation>
    </message>
    <message>
        <source>Look now</source>
        <extracomment>ui/about_updates.py</extracomment>
        <translation>立即检查</translation>
    </message>
    <message>
        <source>Looking for files · {n} so far</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>正在查找文件 · 目前 {n} 个</translation>
    </message>
    <message>
        <source>Looking for new versions…</source>
        <extracomment>ui/about_updates.py</extracomment>
        <translation>正在检查新版本…</translation>
    </message>
    <message>
        <source>MD5 and size match</source>
        <extracomment>ui/rows.py</extracomment>
        <translation>MD5 和大小一致</translation>
    </message>
    <message>
        <source>Menu</source>
        <extracomment>ui/toolbar.py</extracomment>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Metered network · Upload anyway</source>
        <extracomment>ui/status_bar.py</extracomment>
        <translation>按流量计费的网络 · 仍然上传</translation>
    </message>
    <message>
        <source>More options</source>
        <extracomment>ui/destination_dialog.py</extracomment>
        <translation>更多选项</translation>
    </message>
    <message>
        <source>Move</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>移动</translation>
    </message>
    <message>
        <source>Move down</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>下移</translation>
    </message>
    <message>
        <source>Move to the bottom</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>移至末尾</translation>
    </message>
    <message>
        <source>Move to the top</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>移至最前</translation>
    </message>
    <message>
        <source>Move up</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>上移</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>ui/conflict_sheet.py</extracomment>
        <translation>名称</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <extracomment>ui/health.py</extracomment>
        <translation>需要查看</translation>
    </message>
    <message>
        <source>New uploads go to the chosen destination. Drop files here to upload them to this one.</source>
        <extracomment>ui/sidebar.py</extracomment>
        <translation>新的上传会发往所选目标。将文件拖放到这里，即可上传到此目标。</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>ui/update_news.py</extracomment>
        <translation>否</translation>
    </message>
    <message>
        <source>No client file is chosen yet.</source>
        <extracomment>ui/sign_in_dialog.py</extracomment>
        <translation>尚未选择客户端文件。</translation>
    </message>
    <message>
        <source>No files in it</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>其中没有文件</translation>
    </message>
    <message>
        <source>No link is recognised in this.</source>
        <extracomment>ui/link_dialog.py</extracomment>
        <translation>未能识别出链接。</translation>
    </message>
    <message>
        <source>Nobody has looked for new versions yet.</source>
        <extracomment>ui/about_updates.py</extracomment>
        <translation>尚未检查过新版本。</translation>
    </message>
    <message>
        <source>Nobody is signed in yet.</source>
        <extracomment>ui/drive_dialog.py</extracomment>
        <translation>尚无人登录。</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>ui/where_dialog.py</extracomment>
        <translation>暂不</translation>
    </message>
    <message>
        <source>Nothing arrived in these days</source>
        <extracomment>ui/volume_chart.py</extracomment>
        <translation>这些天没有文件送达</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <extracomment>ui/details.py</extracomment>
        <translation>未选择任何内容</translation>
    </message>
    <message>
        <source>Nothing has ended yet.</source>
        <extracomment>ui/history_dialog.py</extracomment>
        <translation>尚无已结束的任务。</translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <extracomment>ui/drop_zone.py</extracomment>
        <translation>这里没有内容。</translation>
    </message>
    <message>
        <source>Nothing of it has arrived yet, so there is nothing to link to.</source>
        <extracomment>ui/sharing.py</extracomment>
        <translation>其中尚无文件送达，因此没有可用的链接。</translation>
    </message>
    <message>
        <source>Nothing of it is there to verify.</source>
        <extracomment>ui/store_side.py</extracomment>
        <translation>其中没有可验证的内容。</translation>
    </message>
    <message>
        <source>Nothing was sent yet</source>
        <extracomment>ui/speed_graph.py</extracomment>
        <translation>尚未发送任何内容</translation>
    </message>
    <message>
        <source>Nothing went wrong so far.</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation>到目前为止一切顺利。</translation>
    </message>
    <message>
        <source>Offline</source>
        <extracomment>ui/status_bar.py</extracomment>
        <translation>离线</translation>
    </message>
    <message>
        <source>Older jobs leave the list, and their receipts with them. What was uploaded stays where it is.</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation>较早的任务会离开列表，其回执也随之离开。已上传的内容保持原处。</translation>
    </message>
    <message>
        <source>Oldest</source>
        <extracomment>ui/health_words.py</extracomment>
        <translation>最早</translation>
    </message>
    <message>
        <source>One moment…</source>
        <extracomment>ui/sign_in_dialog.py</extracomment>
        <translation>请稍候…</translation>
    </message>
    <message>
        <source>Online</source>
        <extracomment>ui/status_bar.py</extracomment>
        <translation>在线</translation>
    </message>
    <message>
        <source>Only what has ended can be removed. Cancel it first.</source>
        <extracomment>ui/deeds.py</extracomment>
        <translation>只能移除已结束的项目。请先取消。</translation>
    </message>
    <message>
        <source>Open in the provider&apos;s console</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>在提供商的控制台中打开</translation>
    </message>
    <message>
        <source>Open source folder</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>打开源文件夹</translation>
    </message>
    <message>
        <source>Open the browser</source>
        <extracomment>ui/sign_in_dialog.py</extracomment>
        <translation>打开浏览器</translation>
    </message>
    <message>
        <source>Open the download page</source>
        <extracomment>ui/update_dialog.py</extracomment>
        <translation>打开下载页面</translation>
    </message>
    <message>
        <source>Opening the queue…</source>
        <extracomment>ui/drop_zone.py</extracomment>
        <translation>正在打开队列…</translation>
    </message>
    <message>
        <source>Other…</source>
        <extracomment>ui/speed_menu.py</extracomment>
        <translation>其他…</translation>
    </message>
    <message>
        <source>Parts</source>
        <extracomment>ui/details.py</extracomment>
        <translation>分段</translation>
    </message>
    <message>
        <source>Paste files, paths or links</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>粘贴文件、路径或链接</translation>
    </message>
    <message>
        <source>Paste links to files or folders in Google Drive, one or more.</source>
        <extracomment>ui/link_dialog.py</extracomment>
        <translation>粘贴一个或多个 Google Drive 文件或文件夹的链接。</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Pause all</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>全部暂停</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Paused · {files}</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>已暂停 · {files}</translation>
    </message>
    <message>
        <source>Practice bucket…</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>练习用存储桶…</translation>
    </message>
    <message>
        <source>Preparing</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>正在准备</translation>
    </message>
    <message>
        <source>Problem</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation>问题</translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>ui/rows.py</extracomment>
        <translation>进度</translation>
    </message>
    <message>
        <source>Public links, by an API key</source>
        <extracomment>ui/drive_dialog.py</extracomment>
        <translation>公开链接，使用 API 密钥</translation>
    </message>
    <message>
        <source>Queue saved</source>
        <extracomment>ui/status_bar.py</extracomment>
        <translation>队列已保存</translation>
    </message>
    <message>
        <source>Queue saved · everything resumes after a restart</source>
        <extracomment>ui/status_bar.py</extracomment>
        <translation>队列已保存 · 重启后全部继续</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>退出</translation>
    </message>
    <message>
        <source>Reading…</source>
        <extracomment>ui/conflict_sheet.py</extracomment>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Refresh: look for what is new or changed</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>刷新：查找新增或更改的内容</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>ui/drive_dialog.py</extracomment>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>从列表中移除</translation>
    </message>
    <message>
        <source>Replace</source>
        <extracomment>ui/plan_words.py</extracomment>
        <translation>替换</translation>
    </message>
    <message>
        <source>Replace it</source>
        <extracomment>ui/destination_dialog.py</extracomment>
        <translation>替换该文件</translation>
    </message>
    <message>
        <source>Replace them</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>替换它们</translation>
    </message>
    <message>
        <source>Request id</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation>请求 ID</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>继续</translation>
    </message>
    <message>
        <source>Resume all</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>全部继续</translation>
    </message>
    <message>
        <source>Retry</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>重试</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>重试失败项</translation>
    </message>
    <message numerus="yes">
        <source>Retry failed ({n})</source>
        <extracomment>ui/actions.py; for one: Retry failed ({n})</extracomment>
        <translation>
            <numerusform>重试失败项 ({n})</numerusform>
        </translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>ui/destination_dialog.py</extracomment>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <extracomment>ui/destination_dialog.py</extracomment>
        <translation>仍然保存</translation>
    </message>
    <message>
        <source>Save receipts</source>
        <extracomment>ui/sharing.py</extracomment>
        <translation>保存回执</translation>
    </message>
    <message>
        <source>Save receipts…</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>保存回执…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <extracomment>ui/destination_dialog.py</extracomment>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>See what is new</source>
        <extracomment>ui/about_updates.py</extracomment>
        <translation>查看新内容</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation>设置</translation>
    </message>
    <message>
        <source>Settings…</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>ui/overview.py</extracomment>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show Uploader</source>
        <extracomment>ui/tray.py</extracomment>
        <translation>显示 Uploader</translation>
    </message>
    <message>
        <source>Show folder</source>
        <extracomment>ui/rows.py</extracomment>
        <translation>显示文件夹</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <extracomment>ui/drive_dialog.py</extracomment>
        <translation>重新登录</translation>
    </message>
    <message>
        <source>Sign in again as {account}</source>
        <extracomment>ui/sign_in_dialog.py</extracomment>
        <translation>以 {account} 重新登录</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <extracomment>ui/overview.py</extracomment>
        <translation>重新登录…</translation>
    </message>
    <message>
        <source>Sign in to Google</source>
        <extracomment>ui/sign_in_dialog.py</extracomment>
        <translation>登录 Google</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <extracomment>ui/drive_dialog.py</extracomment>
        <translation>登录…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <extracomment>ui/drive_dialog.py</extracomment>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation>大小</translation>
    </message>
    <message>
        <source>Skip files larger than</source>
        <extracomment>ui/destination_dialog.py</extracomment>
        <translation>跳过大于此值的文件</translation>
    </message>
    <message>
        <source>Skip the file</source>
        <extracomment>ui/destination_dialog.py</extracomment>
        <translation>跳过该文件</translation>
    </message>
    <message>
        <source>Skip the job&apos;s files</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>跳过任务中的这些文件</translation>
    </message>
    <message>
        <source>Skipped</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>Skipped — {why}</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>已跳过 — {why}</translation>
    </message>
    <message>
        <source>Something went wrong ({kind}).</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>出现问题（{kind}）。</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>出现问题。</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>ui/rows.py</extracomment>
        <translation>来源</translation>
    </message>
    <message>
        <source>Speed</source>
        <extracomment>ui/details.py</extracomment>
        <translation>速度</translation>
    </message>
    <message>
        <source>Speed by weekday and hour</source>
        <extracomment>ui/timetable_dialog.py</extracomment>
        <translation>按星期和时段设定速度</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <extracomment>ui/speed_menu.py</extracomment>
        <translation>限速</translation>
    </message>
    <message>
        <source>Speed, last 5 minutes</source>
        <extracomment>ui/details.py</extracomment>
        <translation>最近 5 分钟的速度</translation>
    </message>
    <message>
        <source>Speed: {speed} ▾</source>
        <extracomment>ui/speed_menu.py</extracomment>
        <translation>速度：{speed} ▾</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>ui/plan_strip.py</extracomment>
        <translation>开始</translation>
    </message>
    <message>
        <source>Start now</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>立即开始</translation>
    </message>
    <message>
        <source>Started</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation>已开始</translation>
    </message>
    <message>
        <source>Starts {time}</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>{time}开始</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation>状态</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>ui/rows.py</extracomment>
        <translation>状态</translation>
    </message>
    <message>
        <source>Stay signed in by a file only I can read</source>
        <extracomment>ui/sign_in_dialog.py</extracomment>
        <translation>通过只有我能读取的文件保持登录</translation>
    </message>
    <message>
        <source>Stay signed in by the system&apos;s keyring</source>
        <extracomment>ui/sign_in_dialog.py</extracomment>
        <translation>通过系统密钥环保持登录</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>ui/store_side.py</extracomment>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <extracomment>ui/sign_in_dialog.py</extracomment>
        <translation>已停止。没有任何更改。</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <extracomment>ui/sharing.py</extracomment>
        <translation>表格 (CSV)</translation>
    </message>
    <message>
        <source>Tell me when a job is done</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation>任务完成时通知我</translation>
    </message>
    <message>
        <source>Test</source>
        <extracomment>ui/destination_dialog.py</extracomment>
        <translation>测试</translation>
    </message>
    <message>
        <source>The client file of the last time is used.</source>
        <extracomment>ui/sign_in_dialog.py</extracomment>
        <translation>使用上次的客户端文件。</translation>
    </message>
    <message>
        <source>The drive “{name}” is not connected. Connect it; the files on it go on by themselves.</source>
        <extracomment>ui/health_words.py</extracomment>
        <translation>驱动器“{name}”未连接。请连接它；其中的文件会自动继续。</translation>
    </message>
    <message>
        <source>The files that are already there</source>
        <extracomment>ui/plan_strip.py</extracomment>
        <translation>已在那里的文件</translation>
    </message>
    <message>
        <source>The first rule that fits counts; at all other times: {speed}. An hour that is not after the first is on the next day.</source>
        <extracomment>ui/timetable_dialog.py</extracomment>
        <translation>以第一条符合的规则为准；其余时间：{speed}。不晚于起始时间的结束时间属于次日。</translation>
    </message>
    <message>
        <source>The first {n} keys are on the clipboard. Choose fewer files to get the others.</source>
        <extracomment>ui/deeds.py</extracomment>
        <translation>前 {n} 个对象键已在剪贴板中。若要获取其余的，请选择较少的文件。</translation>
    </message>
    <message>
        <source>The first {n} links are on the clipboard. Choose fewer files to get the others.</source>
        <extracomment>ui/sharing.py</extracomment>
        <translation>前 {n} 个链接已在剪贴板中。若要获取其余链接，请选择较少的文件。</translation>
    </message>
    <message>
        <source>The key is forgotten.</source>
        <extracomment>ui/drive_dialog.py</extracomment>
        <translation>密钥已清除。</translation>
    </message>
    <message>
        <source>The key is kept.</source>
        <extracomment>ui/drive_dialog.py</extracomment>
        <translation>密钥已保存。</translation>
    </message>
    <message>
        <source>The language and “Uploads at once” count from the next start.</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation>语言和“同时上传数”从下次启动起生效。</translation>
    </message>
    <message>
        <source>The oldest file has waited for {time}.</source>
        <extracomment>ui/health_words.py</extracomment>
        <translation>最早的文件已等待 {time}。</translation>
    </message>
    <message>
        <source>The practice bucket</source>
        <extracomment>ui/practice_dialog.py</extracomment>
        <translation>练习用存储桶</translation>
    </message>
    <message>
        <source>The rights that the access key needs are on the clipboard. Send them to whoever gives you the key.</source>
        <extracomment>ui/destination_dialog.py</extracomment>
        <translation>访问密钥所需的权限已在剪贴板中。请将其发送给为您提供密钥的人。</translation>
    </message>
    <message>
        <source>The store could not be asked again. {why}</source>
        <extracomment>ui/store_side.py</extracomment>
        <translation>无法再次询问存储。{why}</translation>
    </message>
    <message>
        <source>The window is drawn by Qt (PySide6 {version}), under the LGPL 3: you may replace it by a version of your own.</source>
        <extracomment>ui/about.py</extracomment>
        <translation>窗口由 Qt (PySide6 {version}) 绘制，采用 LGPL 3 许可：您可以用自己的版本替换它。</translation>
    </message>
    <message>
        <source>There</source>
        <extracomment>ui/conflict_sheet.py</extracomment>
        <translation>那里</translation>
    </message>
    <message>
        <source>There is nothing in it that could be uploaded. Drop files or folders.</source>
        <extracomment>ui/deeds.py</extracomment>
        <translation>其中没有可以上传的内容。请拖放文件或文件夹。</translation>
    </message>
    <message>
        <source>They go to {target}.</source>
        <extracomment>ui/drop_zone.py</extracomment>
        <translation>它们将存入 {target}。</translation>
    </message>
    <message>
        <source>They work for</source>
        <extracomment>ui/share_dialog.py</extracomment>
        <translation>有效期</translation>
    </message>
    <message>
        <source>This build does not know where new versions are.</source>
        <extracomment>ui/about_updates.py</extracomment>
        <translation>此构建不知道新版本在哪里。</translation>
    </message>
    <message>
        <source>This file is sent in one piece.</source>
        <extracomment>ui/part_squares.py</extracomment>
        <translation>此文件整个一次发送。</translation>
    </message>
    <message>
        <source>This is the AppImage.</source>
        <extracomment>ui/about_updates.py</extracomment>
        <translation>这是 AppImage。</translation>
    </message>
    <message>
        <source>This is the newest version, as was seen {time}.</source>
        <extracomment>ui/about_updates.py</extracomment>
        <translation>这是最新版本（{time} 检查）。</translation>
    </message>
    <message>
        <source>This is the program for macOS.</source>
        <extracomment>ui/about_updates.py</extracomment>
        <translation>这是用于 macOS 的程序。</translation>
    </message>
    <message>
        <source>This runs from its source.</source>
        <extracomment>ui/about_updates.py</extracomment>
        <translation>正从源代码运行。</translation>
    </message>
    <message>
        <source>This runs from its source. The libraries that it uses lie beside your Python, each with its own licence; NOTICE names them.</source>
        <extracomment>ui/about.py</extracomment>
        <translation>程序正从源代码运行。所用的库位于您的 Python 旁，各有其许可证；NOTICE 中列有它们。</translation>
    </message>
    <message>
        <source>Timetable…</source>
        <extracomment>ui/speed_menu.py</extracomment>
        <translation>时间表…</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation>去向</translation>
    </message>
    <message>
        <source>To clean up</source>
        <extracomment>ui/health_words.py</extracomment>
        <translation>待清理</translation>
    </message>
    <message>
        <source>Try a Drive link</source>
        <extracomment>ui/google_drive.py</extracomment>
        <translation>试用一个 Drive 链接</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>gui.py</extracomment>
        <translation>重试</translation>
    </message>
    <message>
        <source>Trying it out with real calls…</source>
        <extracomment>ui/destination_dialog.py</extracomment>
        <translation>正在通过实际调用进行测试…</translation>
    </message>
    <message>
        <source>Trying out “{name}”…</source>
        <extracomment>ui/places.py</extracomment>
        <translation>正在测试“{name}”…</translation>
    </message>
    <message>
        <source>Type this in a terminal. It opens a window of its own, with sample files on their way:</source>
        <extracomment>ui/practice_dialog.py</extracomment>
        <translation>在终端中输入以下命令。它会打开单独的窗口，其中有正在上传的示例文件：</translation>
    </message>
    <message>
        <source>Under Audience, &lt;press “Publish app”&gt;. Without this, Google ends your sign-in after seven days.</source>
        <extracomment>ui/sign_in_guide.py</extracomment>
        <translation>在“受众”下，&lt;点按“发布应用”&gt;。否则 Google 会在七天后终止您的登录。</translation>
    </message>
    <message>
        <source>Under Clients, &lt;create a client&gt; of the type “Desktop app”, and download its JSON file.</source>
        <extracomment>ui/sign_in_guide.py</extracomment>
        <translation>在“客户端”下，&lt;创建一个类型为“桌面应用”的客户端&gt;，并下载其 JSON 文件。</translation>
    </message>
    <message>
        <source>Under way</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>ui/deeds.py</extracomment>
        <translation>撤消</translation>
    </message>
    <message>
        <source>Until</source>
        <extracomment>ui/timetable_dialog.py</extracomment>
        <translation>至</translation>
    </message>
    <message>
        <source>Until the network is another one.</source>
        <extracomment>ui/status_bar.py</extracomment>
        <translation>直到换用其他网络。</translation>
    </message>
    <message>
        <source>Upload</source>
        <extracomment>ui/where_dialog.py</extracomment>
        <translation>上传</translation>
    </message>
    <message>
        <source>Upload again</source>
        <extracomment>ui/store_side.py</extracomment>
        <translation>重新上传</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation>已上传</translation>
    </message>
    <message>
        <source>Uploader</source>
        <extracomment>ui/main_window.py</extracomment>
        <translation>Uploader</translation>
    </message>
    <message>
        <source>Uploader is here now, beside the clock. Quit it from its menu.</source>
        <extracomment>ui/outside.py</extracomment>
        <translation>Uploader 现在位于时钟旁。可从其菜单退出。</translation>
    </message>
    <message>
        <source>Uploader reads Google Drive through a client of your own. It costs nothing, and nobody else uses it.</source>
        <extracomment>ui/sign_in_dialog.py</extracomment>
        <translation>Uploader 通过您自己的客户端读取 Google Drive。它是免费的，且仅供您使用。</translation>
    </message>
    <message>
        <source>Uploader {version}</source>
        <extracomment>ui/about.py</extracomment>
        <translation>Uploader {version}</translation>
    </message>
    <message>
        <source>Uploader {version} is there.</source>
        <extracomment>ui/about_updates.py</extracomment>
        <translation>Uploader {version} 已发布。</translation>
    </message>
    <message>
        <source>Uploader {version}, of {date}</source>
        <extracomment>ui/update_dialog.py</extracomment>
        <translation>Uploader {version}，{date}</translation>
    </message>
    <message>
        <source>Uploader: nothing to do</source>
        <extracomment>ui/outside.py</extracomment>
        <translation>Uploader：没有待办事项</translation>
    </message>
    <message>
        <source>Uploading</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>正在上传</translation>
    </message>
    <message>
        <source>Uploading — nothing moved for {time}</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>正在上传 — 已有 {time}没有进展</translation>
    </message>
    <message>
        <source>Uploads</source>
        <extracomment>ui/queue_view.py</extracomment>
        <translation>上传</translation>
    </message>
    <message>
        <source>Uploads at once</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation>同时上传数</translation>
    </message>
    <message>
        <source>Uploads go on</source>
        <extracomment>ui/outside.py</extracomment>
        <translation>上传仍在继续</translation>
    </message>
    <message>
        <source>Verified</source>
        <extracomment>ui/filters.py</extracomment>
        <translation>已验证</translation>
    </message>
    <message>
        <source>Verified again {time}: {files}</source>
        <extracomment>ui/store_side.py</extracomment>
        <translation>{time}再次验证：{files}</translation>
    </message>
    <message>
        <source>Verified · {files}</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>已验证 · {files}</translation>
    </message>
    <message>
        <source>Verified: the store holds what was sent.</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation>已验证：存储中的内容与发送的内容一致。</translation>
    </message>
    <message>
        <source>Verify again</source>
        <extracomment>ui/actions.py</extracomment>
        <translation>再次验证</translation>
    </message>
    <message>
        <source>Verifying</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>正在验证</translation>
    </message>
    <message>
        <source>Volume per day</source>
        <extracomment>ui/volume_chart.py</extracomment>
        <translation>每日数据量</translation>
    </message>
    <message>
        <source>Wait while the network is metered, such as mobile data</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation>网络按流量计费时等待，例如移动数据</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>ui/filters.py</extracomment>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Waiting for a network that is not metered</source>
        <extracomment>ui/rows.py</extracomment>
        <translation>正在等待不按流量计费的网络</translation>
    </message>
    <message>
        <source>Waiting for the store</source>
        <extracomment>ui/status_bar.py</extracomment>
        <translation>正在等待存储</translation>
    </message>
    <message>
        <source>Waiting for you to allow it in the browser. Time left: {time}</source>
        <extracomment>ui/sign_in_dialog.py</extracomment>
        <translation>正在等待您在浏览器中允许。剩余时间：{time}</translation>
    </message>
    <message>
        <source>Waiting · {files}</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>等待中 · {files}</translation>
    </message>
    <message>
        <source>Waits</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation>等待</translation>
    </message>
    <message>
        <source>Waits for your word</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>等待您的决定</translation>
    </message>
    <message>
        <source>Waits for your word · {files}</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>等待您的决定 · {files}</translation>
    </message>
    <message>
        <source>Waits for your word — another file is there</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>等待您的决定 — 那里已有其他文件</translation>
    </message>
    <message>
        <source>What came of it</source>
        <extracomment>ui/history_dialog.py</extracomment>
        <translation>结果</translation>
    </message>
    <message>
        <source>What has no answer goes as chosen for the whole job.</source>
        <extracomment>ui/conflict_sheet.py</extracomment>
        <translation>没有回应的文件按整个任务的选择处理。</translation>
    </message>
    <message>
        <source>What has no answer stays as it is.</source>
        <extracomment>ui/conflict_sheet.py</extracomment>
        <translation>没有回应的文件保持原样。</translation>
    </message>
    <message>
        <source>What is new</source>
        <extracomment>ui/update_dialog.py</extracomment>
        <translation>新内容</translation>
    </message>
    <message>
        <source>What starts when you log in could not be changed. Look at the system&apos;s own settings for that.</source>
        <extracomment>ui/at_login.py</extracomment>
        <translation>无法更改登录时启动的内容。请在系统设置中查看。</translation>
    </message>
    <message>
        <source>When I log in, go on with what is left, without a window</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation>登录时在没有窗口的情况下继续剩余工作</translation>
    </message>
    <message numerus="yes">
        <source>Where shall these {n} files and folders go?</source>
        <extracomment>ui/where_dialog.py; for one: Where shall this file or folder go?</extracomment>
        <translation>
            <numerusform>这 {n} 个文件和文件夹要发往哪里？</numerusform>
        </translation>
    </message>
    <message>
        <source>Where the key is kept</source>
        <extracomment>ui/drive_dialog.py</extracomment>
        <translation>密钥的保存位置</translation>
    </message>
    <message>
        <source>Where the sign-in is kept</source>
        <extracomment>ui/sign_in_dialog.py</extracomment>
        <translation>登录信息的保存位置</translation>
    </message>
    <message>
        <source>Where to?</source>
        <extracomment>ui/where_dialog.py</extracomment>
        <translation>发往哪里？</translation>
    </message>
    <message>
        <source>Whoever has a link can download the file, without an account. Seven days is the longest that stores allow.</source>
        <extracomment>ui/share_dialog.py</extracomment>
        <translation>任何拥有链接的人无需账号即可下载文件。七天是存储允许的最长期限。</translation>
    </message>
    <message>
        <source>Whoever has it can download the file until it ends.</source>
        <extracomment>ui/sharing.py</extracomment>
        <translation>拥有它的人在到期前都可以下载文件。</translation>
    </message>
    <message>
        <source>Written as</source>
        <extracomment>ui/share_dialog.py</extracomment>
        <translation>写成</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>ui/update_news.py</extracomment>
        <translation>是</translation>
    </message>
    <message>
        <source>You have {version}.</source>
        <extracomment>ui/update_dialog.py</extracomment>
        <translation>您的版本为 {version}。</translation>
    </message>
    <message>
        <source>Your own uploads and destinations are left alone.</source>
        <extracomment>ui/practice_dialog.py</extracomment>
        <translation>您自己的上传和目标不受影响。</translation>
    </message>
    <message>
        <source>Your system&apos;s software updater brings new versions.</source>
        <extracomment>ui/about_updates.py</extracomment>
        <translation>新版本由系统的软件更新程序提供。</translation>
    </message>
    <message>
        <source>a day</source>
        <extracomment>ui/share_dialog.py</extracomment>
        <translation>一天</translation>
    </message>
    <message>
        <source>a file only I can read</source>
        <extracomment>ui/destination_dialog.py</extracomment>
        <translation>只有我能读取的文件</translation>
    </message>
    <message>
        <source>a list in HTML</source>
        <extracomment>ui/share_dialog.py</extracomment>
        <translation>HTML 列表</translation>
    </message>
    <message>
        <source>a list in Markdown</source>
        <extracomment>ui/share_dialog.py</extracomment>
        <translation>Markdown 列表</translation>
    </message>
    <message>
        <source>a profile of the AWS command line</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>AWS 命令行的配置</translation>
    </message>
    <message>
        <source>a shortcut to a folder that is in this job already</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>指向此任务中已有文件夹的快捷方式</translation>
    </message>
    <message>
        <source>a shortcut to something that is gone</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>指向已不存在内容的快捷方式</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <extracomment>ui/status_bar.py</extracomment>
        <translation>剩余约 {time}</translation>
    </message>
    <message>
        <source>all arrived</source>
        <extracomment>ui/history_dialog.py</extracomment>
        <translation>全部送达</translation>
    </message>
    <message>
        <source>already there</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>已在那里</translation>
    </message>
    <message>
        <source>an hour</source>
        <extracomment>ui/share_dialog.py</extracomment>
        <translation>一小时</translation>
    </message>
    <message>
        <source>another file with this name is already there</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>那里已有同名的其他文件</translation>
    </message>
    <message>
        <source>another object is there now</source>
        <extracomment>ui/rows.py</extracomment>
        <translation>那里现在是另一个对象</translation>
    </message>
    <message>
        <source>ask me</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation>询问我</translation>
    </message>
    <message>
        <source>at {time}</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>{time}</translation>
    </message>
    <message>
        <source>automatic</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>自动</translation>
    </message>
    <message>
        <source>can&apos;t be compared there</source>
        <extracomment>ui/rows.py</extracomment>
        <translation>那里无法比较</translation>
    </message>
    <message>
        <source>cancelled</source>
        <extracomment>ui/history_dialog.py</extracomment>
        <translation>已取消</translation>
    </message>
    <message>
        <source>checksum and size match</source>
        <extracomment>ui/column_widths.py</extracomment>
        <translation>校验和与大小一致</translation>
    </message>
    <message>
        <source>closed</source>
        <extracomment>ui/rows.py</extracomment>
        <translation>已折叠</translation>
    </message>
    <message>
        <source>every part and the size match</source>
        <extracomment>ui/rows.py</extracomment>
        <translation>每个分段和大小一致</translation>
    </message>
    <message>
        <source>everything</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation>全部</translation>
    </message>
    <message>
        <source>for example photos/2026</source>
        <extracomment>ui/destination_dialog.py</extracomment>
        <translation>例如 photos/2026</translation>
    </message>
    <message>
        <source>has been uploading for {time}</source>
        <extracomment>ui/health_words.py</extracomment>
        <translation>已上传 {time}</translation>
    </message>
    <message>
        <source>has waited for {time}</source>
        <extracomment>ui/health_words.py</extracomment>
        <translation>已等待 {time}</translation>
    </message>
    <message>
        <source>in a file of mine</source>
        <extracomment>ui/drive_dialog.py</extracomment>
        <translation>在我的文件中</translation>
    </message>
    <message>
        <source>in the host name</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>在主机名中</translation>
    </message>
    <message>
        <source>in the keyring</source>
        <extracomment>ui/drive_dialog.py</extracomment>
        <translation>在密钥环中</translation>
    </message>
    <message>
        <source>in the path</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>在路径中</translation>
    </message>
    <message numerus="yes">
        <source>in {n} jobs</source>
        <extracomment>ui/history_dialog.py; for one: in {n} job</extracomment>
        <translation>
            <numerusform>（{n} 个任务）</numerusform>
        </translation>
    </message>
    <message>
        <source>its owner does not allow downloads</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>其所有者不允许下载</translation>
    </message>
    <message>
        <source>keep both</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation>两者都保留</translation>
    </message>
    <message>
        <source>larger than the limit that was set</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>大于设定的上限</translation>
    </message>
    <message>
        <source>larger than the store takes</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>大于存储可接受的大小</translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>ui/settings_dialog.py</extracomment>
        <translation>从不</translation>
    </message>
    <message>
        <source>no limit</source>
        <extracomment>ui/speed_menu.py</extracomment>
        <translation>不限速</translation>
    </message>
    <message>
        <source>no limit; for example 5 GB</source>
        <extracomment>ui/destination_dialog.py</extracomment>
        <translation>不限；例如 5 GB</translation>
    </message>
    <message>
        <source>not a file with content</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>不是有内容的文件</translation>
    </message>
    <message>
        <source>not there any more</source>
        <extracomment>ui/rows.py</extracomment>
        <translation>已不在那里</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>ui/health_words.py</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>nothing ended</source>
        <extracomment>ui/health_words.py</extracomment>
        <translation>没有结束的任务</translation>
    </message>
    <message>
        <source>nothing moves</source>
        <extracomment>ui/speed_graph.py</extracomment>
        <translation>没有进展</translation>
    </message>
    <message>
        <source>nothing: I fill it in myself</source>
        <extracomment>ui/elsewhere_box.py</extracomment>
        <translation>无：由我自己填写</translation>
    </message>
    <message>
        <source>on {date}</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>{date}</translation>
    </message>
    <message>
        <source>one a line</source>
        <extracomment>ui/share_dialog.py</extracomment>
        <translation>每行一个</translation>
    </message>
    <message>
        <source>opened</source>
        <extracomment>ui/rows.py</extracomment>
        <translation>已展开</translation>
    </message>
    <message>
        <source>pip brings new versions: {command}</source>
        <extracomment>ui/about_updates.py</extracomment>
        <translation>新版本由 pip 提供：{command}</translation>
    </message>
    <message>
        <source>replace</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation>替换</translation>
    </message>
    <message>
        <source>seven days</source>
        <extracomment>ui/share_dialog.py</extracomment>
        <translation>七天</translation>
    </message>
    <message>
        <source>since {date}</source>
        <extracomment>ui/drive_dialog.py</extracomment>
        <translation>自 {date} 起</translation>
    </message>
    <message>
        <source>skip</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation>跳过</translation>
    </message>
    <message>
        <source>stop</source>
        <extracomment>ui/timetable_dialog.py</extracomment>
        <translation>停止</translation>
    </message>
    <message>
        <source>stopped</source>
        <extracomment>ui/speed_menu.py</extracomment>
        <translation>已停止</translation>
    </message>
    <message>
        <source>the same file is already there</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>那里已有相同的文件</translation>
    </message>
    <message>
        <source>the system&apos;s keyring</source>
        <extracomment>ui/destination_dialog.py</extracomment>
        <translation>系统密钥环</translation>
    </message>
    <message>
        <source>this computer&apos;s environment</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>这台计算机的环境</translation>
    </message>
    <message>
        <source>tomorrow {time}</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>明天 {time}</translation>
    </message>
    <message>
        <source>unchanged</source>
        <extracomment>ui/destination_dialog.py</extracomment>
        <translation>不更改</translation>
    </message>
    <message>
        <source>up to {size} a day</source>
        <extracomment>ui/volume_chart.py</extracomment>
        <translation>每天最多 {size}</translation>
    </message>
    <message>
        <source>up to {speed}</source>
        <extracomment>ui/speed_graph.py</extracomment>
        <translation>最高 {speed}</translation>
    </message>
    <message>
        <source>uploads again, always</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation>始终重新上传</translation>
    </message>
    <message>
        <source>what I enter here</source>
        <extracomment>ui/choices.py</extracomment>
        <translation>我在此输入的内容</translation>
    </message>
    <message>
        <source>{destination} · {key}</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation>{destination} · {key}</translation>
    </message>
    <message>
        <source>{destination}: {why}</source>
        <extracomment>ui/overview.py</extracomment>
        <translation>{destination}：{why}</translation>
    </message>
    <message>
        <source>{done} of {files}</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>{done} / {files}</translation>
    </message>
    <message>
        <source>{done} uploaded, none failed</source>
        <extracomment>ui/health_words.py</extracomment>
        <translation>已上传 {done} 个，无失败</translation>
    </message>
    <message>
        <source>{done} uploaded, {failed} failed: {rate} % arrived</source>
        <extracomment>ui/health_words.py</extracomment>
        <translation>已上传 {done} 个，失败 {failed} 个：{rate} % 送达</translation>
    </message>
    <message>
        <source>{failed} of {all} files failed within a day. Look at them under Failed.</source>
        <extracomment>ui/health_words.py</extracomment>
        <translation>一天内 {all} 个文件中有 {failed} 个失败。请在“失败”下查看。</translation>
    </message>
    <message>
        <source>{files} · {needs}</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>{files} · {needs}</translation>
    </message>
    <message>
        <source>{files}, {size}</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation>{files}，{size}</translation>
    </message>
    <message>
        <source>{files}, {size} so far. Still looking for more…</source>
        <extracomment>ui/plan_words.py</extracomment>
        <translation>目前 {files}，{size}。仍在继续查找…</translation>
    </message>
    <message>
        <source>{files}, {size}. What is already there is found out file by file.</source>
        <extracomment>ui/plan_words.py</extracomment>
        <translation>{files}，{size}。哪些已在那里，会逐个文件查明。</translation>
    </message>
    <message>
        <source>{files}, {size}. What is already there is found out file by file: {why}.</source>
        <extracomment>ui/plan_words.py</extracomment>
        <translation>{files}，{size}。哪些已在那里，会逐个文件查明：{why}。</translation>
    </message>
    <message>
        <source>{files}, {size}: {counts}</source>
        <extracomment>ui/plan_words.py</extracomment>
        <translation>{files}，{size}：{counts}</translation>
    </message>
    <message>
        <source>{guard} per part, checked again by the store at the end</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation>每个分段 {guard}，最后由存储再次校验</translation>
    </message>
    <message>
        <source>{line} · {needs}</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>{line} · {needs}</translation>
    </message>
    <message>
        <source>{line} · {n} held</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>{line} · {n} 个暂缓</translation>
    </message>
    <message>
        <source>{name} has arrived</source>
        <extracomment>ui/outside.py</extracomment>
        <translation>{name} 已送达</translation>
    </message>
    <message>
        <source>{name} needs you</source>
        <extracomment>ui/outside.py</extracomment>
        <translation>{name} 需要您处理</translation>
    </message>
    <message>
        <source>{n} %</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>{n} %</translation>
    </message>
    <message>
        <source>{n} B</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>{n} B</translation>
    </message>
    <message>
        <source>{n} GB</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>{n} GB</translation>
    </message>
    <message>
        <source>{n} MB</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>{n} MB</translation>
    </message>
    <message>
        <source>{n} PB</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>{n} PB</translation>
    </message>
    <message>
        <source>{n} TB</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>{n} TB</translation>
    </message>
    <message numerus="yes">
        <source>{n} are kept beside another file</source>
        <extracomment>ui/plan_words.py; for one: {n} is kept beside another file</extracomment>
        <translation>
            <numerusform>{n} 个与其他文件并存</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} are left out</source>
        <extracomment>ui/plan_words.py; for one: {n} is left out</extracomment>
        <translation>
            <numerusform>{n} 个略过</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} are left out, for another file is there</source>
        <extracomment>ui/plan_words.py; for one: {n} is left out, for another file is there</extracomment>
        <translation>
            <numerusform>{n} 个略过，因为那里已有其他文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} ask, for another file is there</source>
        <extracomment>ui/plan_words.py; for one: {n} asks, for another file is there</extracomment>
        <translation>
            <numerusform>{n} 个需要询问，因为那里已有其他文件</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} cancelled</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>{n} 个已取消</translation>
    </message>
    <message>
        <source>{n} d</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>{n} 天</translation>
    </message>
    <message>
        <source>{n} failed</source>
        <extracomment>ui/health_words.py</extracomment>
        <translation>{n} 个失败</translation>
    </message>
    <message numerus="yes">
        <source>{n} files</source>
        <extracomment>ui/details_words.py; for one: {n} file</extracomment>
        <translation>
            <numerusform>{n} 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files and folders wait until you say where they go.</source>
        <extracomment>ui/invited.py; for one: One file or folder waits until you say where it goes.</extracomment>
        <translation>
            <numerusform>{n} 个文件和文件夹正在等待您指定去向。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files are already there.</source>
        <extracomment>ui/plans.py; for one: {n} file is already there.</extracomment>
        <translation>
            <numerusform>{n} 个文件已在那里。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files are as they were sent.</source>
        <extracomment>ui/store_side.py; for one: {n} file is as it was sent.</extracomment>
        <translation>
            <numerusform>{n} 个文件与发送时一致。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files are not there as they were sent.</source>
        <extracomment>ui/store_side.py; for one: {n} file is not there as it was sent.</extracomment>
        <translation>
            <numerusform>{n} 个文件与发送时不一致或已不在。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files arrived</source>
        <extracomment>ui/history_dialog.py; for one: {n} file arrived</extracomment>
        <translation>
            <numerusform>{n} 个文件已送达</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files failed</source>
        <extracomment>ui/outside.py; for one: {n} file failed</extracomment>
        <translation>
            <numerusform>{n} 个文件失败</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files have the names of others that are already there. What shall become of them?</source>
        <extracomment>ui/conflict_sheet.py; for one: {n} file has the name of another one that is already there. What shall become of it?</extracomment>
        <translation>
            <numerusform>{n} 个文件与那里已有的其他文件同名。要如何处理？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files need you.</source>
        <extracomment>ui/overview.py; for one: {n} file needs you.</extracomment>
        <translation>
            <numerusform>{n} 个文件需要您处理。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files to go</source>
        <extracomment>ui/outside.py; for one: {n} file to go</extracomment>
        <translation>
            <numerusform>还有 {n} 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files uploaded</source>
        <extracomment>ui/outside.py; for one: {n} file uploaded</extracomment>
        <translation>
            <numerusform>{n} 个文件已上传</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} h</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>{n} 小时</translation>
    </message>
    <message>
        <source>{n} held</source>
        <extracomment>ui/health_words.py</extracomment>
        <translation>{n} 个暂缓</translation>
    </message>
    <message numerus="yes">
        <source>{n} identical are skipped</source>
        <extracomment>ui/plan_words.py; for one: {n} identical is skipped</extracomment>
        <translation>
            <numerusform>{n} 个相同的跳过</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} kB</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>{n} kB</translation>
    </message>
    <message>
        <source>{n} left out</source>
        <extracomment>ui/history_dialog.py</extracomment>
        <translation>{n} 个略过</translation>
    </message>
    <message numerus="yes">
        <source>{n} links are on the clipboard.</source>
        <extracomment>ui/sharing.py; for one: {n} link is on the clipboard.</extracomment>
        <translation>
            <numerusform>{n} 个链接已在剪贴板中。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} links are recognised.</source>
        <extracomment>ui/link_dialog.py; for one: One link is recognised.</extracomment>
        <translation>
            <numerusform>已识别 {n} 个链接。</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} min</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>{n} 分钟</translation>
    </message>
    <message numerus="yes">
        <source>{n} more jobs wait for your word.</source>
        <extracomment>ui/plan_strip.py; for one: {n} more job waits for your word.</extracomment>
        <translation>
            <numerusform>还有 {n} 个任务等待您的决定。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} need you</source>
        <extracomment>ui/status_words.py; for one: {n} needs you</extracomment>
        <translation>
            <numerusform>{n} 个需要您处理</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new</source>
        <extracomment>ui/plan_words.py; for one: {n} new</extracomment>
        <translation>
            <numerusform>{n} 个新增</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of the same size are compared when sent</source>
        <extracomment>ui/plan_words.py; for one: {n} of the same size is compared when sent</extracomment>
        <translation>
            <numerusform>{n} 个大小相同，发送时比较</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of them are paused. Resume them to let them go on.</source>
        <extracomment>ui/line_deeds.py; for one: It is paused. Resume it to let it go on.</extracomment>
        <translation>
            <numerusform>其中 {n} 个已暂停。请继续它们以便进行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of these are not there any more. The others were added.</source>
        <extracomment>ui/adding.py; for one: {n} of these is not there any more. The others were added.</extracomment>
        <translation>
            <numerusform>其中 {n} 个已不在那里。其余的已添加。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of these as you chose</source>
        <extracomment>ui/plan_words.py; for one: {n} as you chose</extracomment>
        <translation>
            <numerusform>其中 {n} 个按您的选择</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} parts</source>
        <extracomment>ui/part_squares.py; for one: {n} part</extracomment>
        <translation>
            <numerusform>{n} 个分段</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} paused</source>
        <extracomment>ui/health_words.py</extracomment>
        <translation>{n} 个已暂停</translation>
    </message>
    <message numerus="yes">
        <source>{n} receipts were written to “{file}”.</source>
        <extracomment>ui/sharing.py; for one: {n} receipt was written to “{file}”.</extracomment>
        <translation>
            <numerusform>{n} 份回执已写入“{file}”。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} replace another file</source>
        <extracomment>ui/plan_words.py; for one: {n} replaces another file</extracomment>
        <translation>
            <numerusform>{n} 个替换其他文件</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} s</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>{n} 秒</translation>
    </message>
    <message>
        <source>{n} skipped</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>{n} 个已跳过</translation>
    </message>
    <message numerus="yes">
        <source>{n} things need a look</source>
        <extracomment>ui/health_words.py; for one: {n} thing needs a look</extracomment>
        <translation>
            <numerusform>{n} 项需要查看</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} unfinished uploads</source>
        <extracomment>ui/health_words.py; for one: {n} unfinished upload</extracomment>
        <translation>
            <numerusform>{n} 个未完成的上传</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} unreadable</source>
        <extracomment>ui/plan_words.py; for one: {n} unreadable</extracomment>
        <translation>
            <numerusform>{n} 个无法读取</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} uploaded</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>{n} 个已上传</translation>
    </message>
    <message>
        <source>{n} uploading</source>
        <extracomment>ui/health_words.py</extracomment>
        <translation>{n} 个正在上传</translation>
    </message>
    <message>
        <source>{n} verified</source>
        <extracomment>ui/status_words.py</extracomment>
        <translation>{n} 个已验证</translation>
    </message>
    <message>
        <source>{n} waiting</source>
        <extracomment>ui/health_words.py</extracomment>
        <translation>{n} 个等待中</translation>
    </message>
    <message numerus="yes">
        <source>{n}, without progress since</source>
        <extracomment>ui/details_words.py; for one: {n}, without progress since</extracomment>
        <translation>
            <numerusform>{n} 次，自上次进展以来</numerusform>
        </translation>
    </message>
    <message>
        <source>{sent} of {all}</source>
        <extracomment>ui/status_bar.py</extracomment>
        <translation>{sent} / {all}</translation>
    </message>
    <message>
        <source>{share} successful</source>
        <extracomment>ui/history_dialog.py</extracomment>
        <translation>成功率 {share}</translation>
    </message>
    <message>
        <source>{size} ({n} bytes)</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation>{size}（{n} 字节）</translation>
    </message>
    <message>
        <source>{size} · {time}</source>
        <extracomment>ui/conflict_sheet.py</extracomment>
        <translation>{size} · {time}</translation>
    </message>
    <message>
        <source>{size} · {time} · newer</source>
        <extracomment>ui/conflict_sheet.py</extracomment>
        <translation>{size} · {time} · 较新</translation>
    </message>
    <message>
        <source>{size}/s</source>
        <extracomment>ui/wording.py</extracomment>
        <translation>{size}/s</translation>
    </message>
    <message>
        <source>{speed} until {time}, then {next}</source>
        <extracomment>ui/speed_menu.py</extracomment>
        <translation>{speed}，至 {time}，之后 {next}</translation>
    </message>
    <message>
        <source>{there} of {all} at the store</source>
        <extracomment>ui/part_squares.py</extracomment>
        <translation>存储中 {there} / {all}</translation>
    </message>
    <message>
        <source>{there}; a square stands for {n} parts</source>
        <extracomment>ui/part_squares.py</extracomment>
        <translation>{there}；每个方块代表 {n} 个分段</translation>
    </message>
    <message>
        <source>{time} left</source>
        <extracomment>ui/rows.py</extracomment>
        <translation>剩余 {time}</translation>
    </message>
    <message>
        <source>{what}: {why}</source>
        <extracomment>ui/details_words.py</extracomment>
        <translation>{what}：{why}</translation>
    </message>
    <message>
        <source>{words} Tried again at {time}.</source>
        <extracomment>ui/overview.py</extracomment>
        <translation>{words} {time} 重试。</translation>
    </message>
    <message>
        <source>{words}. Still comparing with what is there…</source>
        <extracomment>ui/plan_words.py</extracomment>
        <translation>{words}。仍在与那里的内容比较…</translation>
    </message>
    <message>
        <source>“{file}” can&apos;t be written ({why}). Choose another place.</source>
        <extracomment>ui/sharing.py</extracomment>
        <translation>无法写入“{file}”（{why}）。请选择其他位置。</translation>
    </message>
    <message>
        <source>“{folder}” is not there now.</source>
        <extracomment>ui/deeds.py</extracomment>
        <translation>“{folder}”目前不在那里。</translation>
    </message>
    <message>
        <source>“{link}” can&apos;t be read from here. Save it on this computer, then add it.</source>
        <extracomment>ui/invited.py</extracomment>
        <translation>无法从此处读取“{link}”。请将其保存到这台计算机，然后添加。</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <extracomment>ui/outside.py</extracomment>
        <translation>“{name}”</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be read: its drive has not answered for {time}. All else goes on meanwhile.</source>
        <extracomment>ui/health_words.py</extracomment>
        <translation>无法读取“{name}”：其驱动器已 {time}没有响应。其他工作继续进行。</translation>
    </message>
    <message>
        <source>“{name}” has been uploading for {time}, longer than expected.</source>
        <extracomment>ui/health_words.py</extracomment>
        <translation>“{name}”已上传 {time}，比预期更久。</translation>
    </message>
    <message>
        <source>“{name}” is forgotten on this computer.</source>
        <extracomment>ui/drive_dialog.py</extracomment>
        <translation>已在这台计算机上清除“{name}”。</translation>
    </message>
    <message>
        <source>“{name}” is not there any more. The others were added.</source>
        <extracomment>ui/adding.py</extracomment>
        <translation>“{name}”已不在那里。其余的已添加。</translation>
    </message>
    <message>
        <source>“{name}” waits for your word</source>
        <extracomment>ui/plan_words.py</extracomment>
        <translation>“{name}”等待您的决定</translation>
    </message>
    <message>
        <source>“{name}” works.</source>
        <extracomment>ui/places.py</extracomment>
        <translation>“{name}”可以使用。</translation>
    </message>
    <message>
        <source>“{name}”: {why}</source>
        <extracomment>ui/store_side.py</extracomment>
        <translation>“{name}”：{why}</translation>
    </message>
    <message>
        <source>“{who}”{since}: {why}</source>
        <extracomment>ui/health_words.py</extracomment>
        <translation>“{who}”{since}：{why}</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Another Uploader has the queue open and does not answer. Close it, then try again.</source>
        <extracomment>QueueTaken</extracomment>
        <translation>另一个 Uploader 已打开队列且没有响应。请将其关闭，然后重试。</translation>
    </message>
    <message>
        <source>Another file with this name is already there. Choose to replace it or to keep both, then retry.</source>
        <extracomment>AlreadyThere</extracomment>
        <translation>那里已有同名的其他文件。请选择替换或两者都保留，然后重试。</translation>
    </message>
    <message>
        <source>Another program has the file locked. It is tried again when it is free.</source>
        <extracomment>SourceBusy</extracomment>
        <translation>其他程序锁定了该文件。文件可用后会再次尝试。</translation>
    </message>
    <message>
        <source>Google Drive asks for fewer requests. Its uploads slow down and go on by themselves.</source>
        <extracomment>SourceThrottled</extracomment>
        <translation>Google Drive 要求减少请求。其上传会放慢并自动继续。</translation>
    </message>
    <message>
        <source>Google Drive can&apos;t be reached. Uploads go on by themselves when the connection is back.</source>
        <extracomment>SourceOffline</extracomment>
        <translation>无法连接 Google Drive。连接恢复后上传会自动继续。</translation>
    </message>
    <message>
        <source>Google Drive had a problem of its own, {tries} times in a row. Wait a while, then retry.</source>
        <extracomment>SourceTrouble</extracomment>
        <translation>Google Drive 自身连续 {tries} 次出现问题。请稍候，然后重试。</translation>
    </message>
    <message>
        <source>Google Drive had a problem of its own. It is tried again by itself.</source>
        <extracomment>SourceTrouble</extracomment>
        <translation>Google Drive 自身出现问题。会自动再次尝试。</translation>
    </message>
    <message>
        <source>Google Drive no longer lets {account} in. Sign in again; uploads go on by themselves afterwards.</source>
        <extracomment>SignInNeeded</extracomment>
        <translation>Google Drive 不再允许 {account} 访问。请重新登录；之后上传会自动继续。</translation>
    </message>
    <message>
        <source>Google Drive sent other bytes than its checksum says, {tries} times in a row. Download it in the browser, and add that.</source>
        <extracomment>SourceDamaged</extracomment>
        <translation>Google Drive 连续 {tries} 次发送的字节与其校验和不符。请在浏览器中下载该文件，再添加它。</translation>
    </message>
    <message>
        <source>Google Drive sent other bytes than its own checksum says. The file starts again.</source>
        <extracomment>SourceDamaged</extracomment>
        <translation>Google Drive 发送的字节与其自身的校验和不符。该文件重新开始。</translation>
    </message>
    <message>
        <source>Google Drive shows no such file to this account. Check the link, or ask its owner to share it, then retry.</source>
        <extracomment>NotShared</extracomment>
        <translation>Google Drive 未向此账号显示该文件。请检查链接，或请其所有者共享，然后重试。</translation>
    </message>
    <message>
        <source>Google Drive twice sent other bytes than its checksum says. Download the file in the browser, check it, and add it.</source>
        <extracomment>ChecksumDiffers</extracomment>
        <translation>Google Drive 两次发送的字节与其校验和不符。请在浏览器中下载该文件，检查后再添加。</translation>
    </message>
    <message>
        <source>Google Drive&apos;s daily limit for this file is used up. It continues by itself tomorrow.</source>
        <extracomment>DailyLimit</extracomment>
        <translation>此文件在 Google Drive 的每日限额已用完。明天会自动继续。</translation>
    </message>
    <message>
        <source>Google can&apos;t export a document this large. Split it, or download it in the browser and add that file.</source>
        <extracomment>ExportTooLarge</extracomment>
        <translation>Google 无法导出这么大的文档。请拆分它，或在浏览器中下载后添加该文件。</translation>
    </message>
    <message>
        <source>Google flags this file as harmful, and only its owner can download it. Ask the owner, or remove it from the list.</source>
        <extracomment>Harmful</extracomment>
        <translation>Google 将此文件标记为有害，只有其所有者可以下载。请询问所有者，或从列表中移除。</translation>
    </message>
    <message>
        <source>Google refuses this client or key: {reason} Set it right in Google&apos;s console; uploads go on by themselves afterwards.</source>
        <extracomment>ApiOff</extracomment>
        <translation>Google 拒绝了此客户端或密钥：{reason} 请在 Google 控制台中更正；之后上传会自动继续。</translation>
    </message>
    <message>
        <source>Other bytes reached the store than were sent, {tries} times in a row. Check the network and this computer, then retry.</source>
        <extracomment>DamagedOnTheWay</extracomment>
        <translation>连续 {tries} 次到达存储的字节与发送的不同。请检查网络和这台计算机，然后重试。</translation>
    </message>
    <message>
        <source>Other bytes reached the store than were sent. They are sent again.</source>
        <extracomment>DamagedOnTheWay</extracomment>
        <translation>到达存储的字节与发送的不同。将重新发送。</translation>
    </message>
    <message>
        <source>Signing in to Google did not work: {reason} Choose Sign in and try it again.</source>
        <extracomment>SignInRefused</extracomment>
        <translation>登录 Google 未成功：{reason} 请选择“登录”，然后重试。</translation>
    </message>
    <message>
        <source>Something else answers in the store&apos;s place, perhaps a Wi-Fi&apos;s sign-in page. Sign in there; uploads go on by themselves.</source>
        <extracomment>NotTheStore</extracomment>
        <translation>在存储的位置有其他内容应答，可能是 Wi-Fi 的登录页面。请在那里登录；上传会自动继续。</translation>
    </message>
    <message>
        <source>Something unexpected went wrong, {tries} times in a row. Send us the log, then retry.</source>
        <extracomment>Unexpected</extracomment>
        <translation>连续 {tries} 次出现意外问题。请将日志发送给我们，然后重试。</translation>
    </message>
    <message>
        <source>Something unexpected went wrong. It is tried again by itself; if it stays, send us the log.</source>
        <extracomment>Unexpected</extracomment>
        <translation>出现意外问题。会自动再次尝试；如果问题持续，请将日志发送给我们。</translation>
    </message>
    <message>
        <source>Something went wrong at the store or on the way to it, {tries} times in a row. Check that the store works, then retry.</source>
        <extracomment>StoreTrouble</extracomment>
        <translation>存储或途中连续 {tries} 次出现问题。请检查存储是否正常，然后重试。</translation>
    </message>
    <message>
        <source>Something went wrong at the store or on the way to it. It is tried again by itself.</source>
        <extracomment>StoreTrouble</extracomment>
        <translation>存储或途中出现问题。会自动再次尝试。</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <extracomment>Trouble</extracomment>
        <translation>出现问题。</translation>
    </message>
    <message>
        <source>The access key may not do this at “{where}”. Ask for the right {right} there, then retry.</source>
        <extracomment>PermissionDenied</extracomment>
        <translation>访问密钥无权在“{where}”执行此操作。请在那里申请权限 {right}，然后重试。</translation>
    </message>
    <message>
        <source>The answer is out of date, so newer versions are not known. Check this computer&apos;s clock, or wait for another day.</source>
        <extracomment>FeedOutdated</extracomment>
        <translation>应答已过期，因此无法得知更新的版本。请检查这台计算机的时钟，或改日再试。</translation>
    </message>
    <message>
        <source>The answer was not signed by Uploader&apos;s makers. Nothing was changed. Check the web page instead, or wait for another day.</source>
        <extracomment>FeedUnsigned</extracomment>
        <translation>应答没有 Uploader 开发者的签名。没有任何更改。请改为查看网页，或改日再试。</translation>
    </message>
    <message>
        <source>The bucket is in another region ({region}). Set that region in the destination; uploads go on afterwards.</source>
        <extracomment>WrongRegion</extracomment>
        <translation>存储桶位于其他区域（{region}）。请在目标中设置该区域；之后上传会继续。</translation>
    </message>
    <message>
        <source>The destination “{name}” is no longer set up. Add it again under this name; uploads go on afterwards.</source>
        <extracomment>DestinationGone</extracomment>
        <translation>目标“{name}”已不再设置。请以此名称重新添加；之后上传会继续。</translation>
    </message>
    <message>
        <source>The disk that holds the queue is full. Free some space; uploads go on by themselves.</source>
        <extracomment>DiskFull</extracomment>
        <translation>存放队列的磁盘已满。请释放一些空间；上传会自动继续。</translation>
    </message>
    <message>
        <source>The drive with this file does not answer. Connect it again; the upload goes on by itself.</source>
        <extracomment>VolumeSilent</extracomment>
        <translation>存放此文件的驱动器没有响应。请重新连接它；上传会自动继续。</translation>
    </message>
    <message>
        <source>The drive “{drive}” is not connected. Connect it; the upload goes on by itself.</source>
        <extracomment>VolumeGone</extracomment>
        <translation>驱动器“{drive}”未连接。请连接它；上传会自动继续。</translation>
    </message>
    <message>
        <source>The file can&apos;t be read from its disk: {reason}. Check the disk, then retry.</source>
        <extracomment>SourceUnreadable</extracomment>
        <translation>无法从磁盘读取该文件：{reason}。请检查磁盘，然后重试。</translation>
    </message>
    <message>
        <source>The file changed every time while it was being uploaded. Close the program that writes to it, or add a copy; then retry.</source>
        <extracomment>SourceRestless</extracomment>
        <translation>该文件每次在上传时都发生变化。请关闭正在写入它的程序，或添加一个副本；然后重试。</translation>
    </message>
    <message>
        <source>The file changed while it was being uploaded. It starts again.</source>
        <extracomment>SourceChanged</extracomment>
        <translation>该文件在上传时发生了变化。将重新开始。</translation>
    </message>
    <message>
        <source>The file is larger than the store takes ({limit}). Split it, or choose another destination.</source>
        <extracomment>TooLarge</extracomment>
        <translation>该文件大于存储可接受的大小（{limit}）。请拆分它，或选择其他目标。</translation>
    </message>
    <message>
        <source>The file is no longer there. Put it back and retry.</source>
        <extracomment>SourceMissing</extracomment>
        <translation>该文件已不在原处。请放回原处并重试。</translation>
    </message>
    <message>
        <source>The name is too long or not allowed in the store ({reason}). Rename the file, or choose a shorter folder, and add it again.</source>
        <extracomment>KeyRefused</extracomment>
        <translation>名称过长或存储不允许（{reason}）。请重命名该文件，或选择较短的文件夹，然后重新添加。</translation>
    </message>
    <message>
        <source>The proxy between this computer and the store refuses. Check the proxy settings of this computer.</source>
        <extracomment>ProxyRefused</extracomment>
        <translation>这台计算机与存储之间的代理拒绝了连接。请检查这台计算机的代理设置。</translation>
    </message>
    <message>
        <source>The queue in “{where}” can&apos;t be written: {reason}. Allow writing there, or choose another folder.</source>
        <extracomment>QueueUnwritable</extracomment>
        <translation>无法写入“{where}”中的队列：{reason}。请允许在那里写入，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>The queue&apos;s file in “{where}” is damaged. Close Uploader and open it again: it then sets the file aside and uses a backup.</source>
        <extracomment>QueueDamaged</extracomment>
        <translation>“{where}”中的队列文件已损坏。请关闭 Uploader 再重新打开：届时会将该文件移到一旁并使用备份。</translation>
    </message>
    <message>
        <source>The queue&apos;s file was damaged, and there was no backup. It was set aside whole in “{where}”. Add again what is missing.</source>
        <extracomment>QueueLost</extracomment>
        <translation>队列文件已损坏，且没有备份。它已完整移至“{where}”。请重新添加缺少的内容。</translation>
    </message>
    <message>
        <source>The queue&apos;s file was damaged. It was set aside whole in “{where}”; the backup of {when} is used. Add again what is missing.</source>
        <extracomment>QueueRestored</extracomment>
        <translation>队列文件已损坏。它已完整移至“{where}”；现使用 {when} 的备份。请重新添加缺少的内容。</translation>
    </message>
    <message>
        <source>The queue&apos;s log was damaged or gone, so what was done last may be missing. Look through the list, and add again what is.</source>
        <extracomment>QueueCut</extracomment>
        <translation>队列日志已损坏或丢失，最近的操作可能缺失。请查看列表，并重新添加缺少的内容。</translation>
    </message>
    <message>
        <source>The server does not speak https as it should ({reason}). Check the endpoint&apos;s http:// or https://; uploads go on afterwards.</source>
        <extracomment>TlsRefused</extracomment>
        <translation>服务器未按应有方式使用 https（{reason}）。请检查端点的 http:// 或 https://；之后上传会继续。</translation>
    </message>
    <message>
        <source>The store asks for fewer requests. Uploads slow down and go on by themselves.</source>
        <extracomment>Throttled</extracomment>
        <translation>存储要求减少请求。上传会放慢并自动继续。</translation>
    </message>
    <message>
        <source>The store can&apos;t be reached. Uploads go on by themselves when the connection is back.</source>
        <extracomment>Offline</extracomment>
        <translation>无法连接存储。连接恢复后上传会自动继续。</translation>
    </message>
    <message>
        <source>The store does not support what was asked: {reason} Test the destination again, then retry.</source>
        <extracomment>NotSupported</extracomment>
        <translation>存储不支持所请求的操作：{reason} 请再次测试目标，然后重试。</translation>
    </message>
    <message>
        <source>The store forgot this unfinished upload, {tries} times in a row. Check how long it keeps such uploads, then retry.</source>
        <extracomment>UploadGone</extracomment>
        <translation>存储连续 {tries} 次丢失了此未完成的上传。请检查它保留此类上传的时间，然后重试。</translation>
    </message>
    <message>
        <source>The store holds other parts than were sent. They are compared and sent again.</source>
        <extracomment>PartsRefused</extracomment>
        <translation>存储中的分段与发送的不同。将进行比较并重新发送。</translation>
    </message>
    <message>
        <source>The store holds something else than was sent, {tries} times in a row: {reason}. Check what changes files there, then retry.</source>
        <extracomment>Unproven</extracomment>
        <translation>存储中的内容连续 {tries} 次与发送的不同：{reason}。请检查那里是什么更改了文件，然后重试。</translation>
    </message>
    <message>
        <source>The store is in trouble: every upload to it fails. Uploads go on by themselves when it works again.</source>
        <extracomment>StoreInTrouble</extracomment>
        <translation>存储出现故障：发往它的上传全部失败。它恢复正常后上传会自动继续。</translation>
    </message>
    <message>
        <source>The store no longer knows this unfinished upload. It starts again.</source>
        <extracomment>UploadGone</extracomment>
        <translation>存储已不认识此未完成的上传。将重新开始。</translation>
    </message>
    <message>
        <source>The store refuses the access key. Check the key and its secret in the destination; uploads go on afterwards.</source>
        <extracomment>CredentialsRefused</extracomment>
        <translation>存储拒绝了访问密钥。请检查目标中的密钥及其机密；之后上传会继续。</translation>
    </message>
    <message>
        <source>The store refuses this request: {reason} Check the destination&apos;s settings, then retry.</source>
        <extracomment>StoreRefuses</extracomment>
        <translation>存储拒绝了此请求：{reason} 请检查目标的设置，然后重试。</translation>
    </message>
    <message>
        <source>The store says that it holds other parts than were sent, {tries} times in a row. Test the destination, then retry.</source>
        <extracomment>PartsRefused</extracomment>
        <translation>存储连续 {tries} 次表示其分段与发送的不同。请测试目标，然后重试。</translation>
    </message>
    <message>
        <source>The store&apos;s answer was lost {tries} times in a row. Check the network and the store, then retry.</source>
        <extracomment>AnswerLost</extracomment>
        <translation>存储的应答连续 {tries} 次丢失。请检查网络和存储，然后重试。</translation>
    </message>
    <message>
        <source>The store&apos;s answer was lost. The store is asked what it holds before anything is sent again.</source>
        <extracomment>AnswerLost</extracomment>
        <translation>存储的应答丢失了。重新发送之前会先询问存储中有什么。</translation>
    </message>
    <message>
        <source>The store&apos;s certificate is not trusted: {reason}. Ask who runs it; if it is yours, choose its CA file in the destination.</source>
        <extracomment>CertificateRefused</extracomment>
        <translation>存储的证书不受信任：{reason}。请询问其运营者；如果是您自己的，请在目标中选择其 CA 文件。</translation>
    </message>
    <message>
        <source>There is no access key for this destination: {reason}. Enter it again; uploads go on afterwards.</source>
        <extracomment>CredentialsMissing</extracomment>
        <translation>此目标没有访问密钥：{reason}。请重新输入；之后上传会继续。</translation>
    </message>
    <message>
        <source>There is no bucket “{bucket}” there. Check its name and the endpoint, or create it; uploads go on afterwards.</source>
        <extracomment>BucketMissing</extracomment>
        <translation>那里没有存储桶“{bucket}”。请检查其名称和端点，或创建它；之后上传会继续。</translation>
    </message>
    <message>
        <source>There is no room left at the store for this account. Make room there, or extend it; uploads go on by themselves.</source>
        <extracomment>StoreFull</extracomment>
        <translation>存储中此账号的空间已用完。请在那里腾出或扩充空间；上传会自动继续。</translation>
    </message>
    <message>
        <source>This account may not download the file: {reason} Ask its owner to allow it, then retry.</source>
        <extracomment>SourceForbidden</extracomment>
        <translation>此账号无权下载该文件：{reason} 请其所有者允许，然后重试。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is off by {minutes} minutes, so the store refuses. Set the clock; uploads go on afterwards.</source>
        <extracomment>ClockWrong</extracomment>
        <translation>这台计算机的时钟相差 {minutes} 分钟，因此存储拒绝请求。请校准时钟；之后上传会继续。</translation>
    </message>
    <message>
        <source>This file may not be read. Allow reading it, then retry.</source>
        <extracomment>SourceDenied</extracomment>
        <translation>不允许读取此文件。请允许读取，然后重试。</translation>
    </message>
    <message>
        <source>This folder could not be opened, so nothing in it was added. Allow reading it, then add it again.</source>
        <extracomment>FolderUnread</extracomment>
        <translation>无法打开此文件夹，因此未添加其中的内容。请允许读取，然后重新添加。</translation>
    </message>
    <message>
        <source>This is not a file with content ({reason}), so there is nothing to upload. Remove it from the list.</source>
        <extracomment>NotAFile</extracomment>
        <translation>这不是有内容的文件（{reason}），因此没有可上传的内容。请从列表中移除。</translation>
    </message>
    <message>
        <source>This queue was written by a newer version of Uploader. Nothing was changed. Install the newer version to open it.</source>
        <extracomment>QueueNewer</extracomment>
        <translation>此队列由更新版本的 Uploader 写入。没有任何更改。请安装更新的版本以打开它。</translation>
    </message>
    <message>
        <source>Two files of this job would get the same name in the store. Rename one of them and add it again.</source>
        <extracomment>NameClash</extracomment>
        <translation>此任务中有两个文件在存储中会同名。请重命名其中一个并重新添加。</translation>
    </message>
    <message>
        <source>What lets you in to Google Drive can&apos;t be kept: {reason}. Choose a place that works, and try it again.</source>
        <extracomment>SignInUnkept</extracomment>
        <translation>无法保存用于访问 Google Drive 的凭据：{reason}。请选择可用的位置，然后重试。</translation>
    </message>
    <message>
        <source>What the queue knew of this file was damaged, so it was not uploaded. Remove it from the list and add the file again.</source>
        <extracomment>EntryDamaged</extracomment>
        <translation>队列中有关此文件的信息已损坏，因此未上传。请从列表中移除并重新添加该文件。</translation>
    </message>
    <message>
        <source>What the store holds is not what was sent: {reason}. It is uploaded again.</source>
        <extracomment>Unproven</extracomment>
        <translation>存储中的内容与发送的不同：{reason}。将重新上传。</translation>
    </message>
    <message>
        <source>What {account} signed in with can&apos;t be read: {reason}. Check the system&apos;s keyring; uploads go on by themselves.</source>
        <extracomment>SignInUnread</extracomment>
        <translation>无法读取 {account} 的登录信息：{reason}。请检查系统密钥环；上传会自动继续。</translation>
    </message>
    <message>
        <source>{host} answered something else, perhaps a Wi-Fi&apos;s sign-in page. Check that with a browser, and look again later.</source>
        <extracomment>FeedUnread</extracomment>
        <translation>{host} 返回了其他内容，可能是 Wi-Fi 的登录页面。请用浏览器检查，稍后再看。</translation>
    </message>
    <message>
        <source>{host} can&apos;t be reached, so newer versions are not known. Check the connection of this computer.</source>
        <extracomment>FeedOffline</extracomment>
        <translation>无法连接 {host}，因此无法得知更新的版本。请检查这台计算机的连接。</translation>
    </message>
</context>
<context>
    <name>said</name>
    <message>
        <source>A destination needs the name of its bucket, without “/”.</source>
        <extracomment>destinations/s3/address.py</extracomment>
        <translation>目标需要其存储桶的名称，不含“/”。</translation>
    </message>
    <message>
        <source>A destination&apos;s name has between 1 and 64 characters.</source>
        <extracomment>destination_book.py</extracomment>
        <translation>目标名称应有 1 至 64 个字符。</translation>
    </message>
    <message>
        <source>A destination&apos;s name has no “/”, no leading “-”, no space at its ends and no control characters.</source>
        <extracomment>destination_book.py</extracomment>
        <translation>目标名称不含“/”，不以“-”开头，首尾没有空格，也没有控制字符。</translation>
    </message>
    <message>
        <source>A link needs somebody who may open it. Sign in with “uploader-gui drive sign-in”, or give a key for public links with “uploader-gui drive api-key”.</source>
        <extracomment>engine/reception.py</extracomment>
        <translation>链接需要有权打开它的人。请用“uploader-gui drive sign-in”登录，或用“uploader-gui drive api-key”提供公开链接的密钥。</translation>
    </message>
    <message>
        <source>A profile of the AWS command line, for example default.</source>
        <extracomment>destinations/s3/__init__.py</extracomment>
        <translation>AWS 命令行的某个配置，例如 default。</translation>
    </message>
    <message>
        <source>A request must be a JSON object.</source>
        <extracomment>core/request.py</extracomment>
        <translation>请求必须是 JSON 对象。</translation>
    </message>
    <message>
        <source>A secret can be kept in “keyring” or in “file”, not in “{place}”.</source>
        <extracomment>credentials.py</extracomment>
        <translation>机密可以保存在“keyring”或“file”中，不能保存在“{place}”中。</translation>
    </message>
    <message>
        <source>AWS profile</source>
        <extracomment>destinations/s3/__init__.py</extracomment>
        <translation>AWS 配置</translation>
    </message>
    <message>
        <source>Access key ID</source>
        <extracomment>destinations/s3/__init__.py</extracomment>
        <translation>访问密钥 ID</translation>
    </message>
    <message>
        <source>Access key from</source>
        <extracomment>destinations/s3/__init__.py</extracomment>
        <translation>访问密钥来自</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>destinations/s3/__init__.py</extracomment>
        <translation>账号</translation>
    </message>
    <message>
        <source>Addressing</source>
        <extracomment>destinations/s3/__init__.py</extracomment>
        <translation>寻址方式</translation>
    </message>
    <message>
        <source>An administrator has turned off Drive for other programs.</source>
        <extracomment>sources/drive/refusals.py</extracomment>
        <translation>管理员已对其他程序停用 Drive。</translation>
    </message>
    <message>
        <source>An endpoint has no user name and no password in it. Give the access key and its secret on their own.</source>
        <extracomment>destinations/s3/address.py</extracomment>
        <translation>端点中不含用户名和密码。请单独提供访问密钥及其机密。</translation>
    </message>
    <message>
        <source>An object sent in parts has another size in the store.</source>
        <extracomment>destinations/s3/probe.py</extracomment>
        <translation>分段发送的对象在存储中大小不同。</translation>
    </message>
    <message>
        <source>An object that was just written is not found again.</source>
        <extracomment>destinations/s3/probe.py</extracomment>
        <translation>刚写入的对象无法再找到。</translation>
    </message>
    <message>
        <source>Another S3-compatible store</source>
        <extracomment>destinations/s3/presets.py</extracomment>
        <translation>其他兼容 S3 的存储</translation>
    </message>
    <message>
        <source>Another program may write the same name at the same moment: the store can&apos;t refuse the second one.</source>
        <extracomment>destinations/s3/findings.py</extracomment>
        <translation>其他程序可能在同一时刻写入相同的名称：存储无法拒绝后来的一个。</translation>
    </message>
    <message>
        <source>Another version of Uploader has the queue open and answers in another way. Close it, then try again.</source>
        <extracomment>core/request.py</extracomment>
        <translation>另一个版本的 Uploader 已打开队列，且应答方式不同。请将其关闭，然后重试。</translation>
    </message>
    <message>
        <source>Bucket</source>
        <extracomment>destinations/s3/__init__.py</extracomment>
        <translation>存储桶</translation>
    </message>
    <message>
        <source>CA file</source>
        <extracomment>destinations/s3/__init__.py</extracomment>
        <translation>CA 文件</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <extracomment>destinations/s3/__init__.py</extracomment>
        <translation>端点</translation>
    </message>
    <message>
        <source>For example eu-central-1. Empty where the store has none.</source>
        <extracomment>destinations/s3/__init__.py</extracomment>
        <translation>例如 eu-central-1。存储没有区域时留空。</translation>
    </message>
    <message>
        <source>For files sent in parts the store can&apos;t refuse a name that another program took meanwhile.</source>
        <extracomment>destinations/s3/findings.py</extracomment>
        <translation>对于分段发送的文件，存储无法拒绝其间被其他程序占用的名称。</translation>
    </message>
    <message>
        <source>For your own server: the file with the certificate that signed the server&apos;s (PEM).</source>
        <extracomment>destinations/s3/__init__.py</extracomment>
        <translation>用于您自己的服务器：签署其证书的证书文件 (PEM)。</translation>
    </message>
    <message>
        <source>Google Drive did not say whose account this is ({code}).</source>
        <extracomment>sources/drive/sign_in.py</extracomment>
        <translation>Google Drive 未说明这是谁的账号（{code}）。</translation>
    </message>
    <message>
        <source>Google asks for a sign-in in the browser.</source>
        <extracomment>sources/drive/origins.py</extracomment>
        <translation>Google 要求在浏览器中登录。</translation>
    </message>
    <message>
        <source>Google can&apos;t export it like that.</source>
        <extracomment>sources/drive/exports.py</extracomment>
        <translation>Google 无法以该方式导出。</translation>
    </message>
    <message>
        <source>Google can&apos;t export it.</source>
        <extracomment>sources/drive/refusals.py</extracomment>
        <translation>Google 无法导出它。</translation>
    </message>
    <message>
        <source>Google gave no lasting permission. Take away Uploader&apos;s access on myaccount.google.com first.</source>
        <extracomment>sources/drive/sign_in.py</extracomment>
        <translation>Google 未给予长期许可。请先在 myaccount.google.com 上移除 Uploader 的访问权限。</translation>
    </message>
    <message>
        <source>Google refused it ({error}).</source>
        <extracomment>sources/drive/sign_in.py</extracomment>
        <translation>Google 拒绝了请求（{error}）。</translation>
    </message>
    <message>
        <source>Google refuses the request.</source>
        <extracomment>sources/drive/refusals.py</extracomment>
        <translation>Google 拒绝了请求。</translation>
    </message>
    <message>
        <source>Google said “{error}”.</source>
        <extracomment>sources/drive/sign_in.py</extracomment>
        <translation>Google 返回“{error}”。</translation>
    </message>
    <message>
        <source>How the bucket stands in the address.</source>
        <extracomment>destinations/s3/__init__.py</extracomment>
        <translation>存储桶在地址中的位置。</translation>
    </message>
    <message>
        <source>In this client file {missing}. Download it again, and choose the new one.</source>
        <extracomment>sources/drive/client.py</extracomment>
        <translation>此客户端文件中{missing}。请重新下载，并选择新的文件。</translation>
    </message>
    <message>
        <source>It gives back a checksum of the whole file, so every upload can be proven.</source>
        <extracomment>destinations/s3/findings.py</extracomment>
        <translation>它会返回整个文件的校验和，因此每个上传都可以得到证明。</translation>
    </message>
    <message>
        <source>It has no content that can be downloaded.</source>
        <extracomment>sources/drive/refusals.py</extracomment>
        <translation>它没有可以下载的内容。</translation>
    </message>
    <message>
        <source>It is not shared with it far enough.</source>
        <extracomment>sources/drive/refusals.py</extracomment>
        <translation>它没有充分共享给该账号。</translation>
    </message>
    <message>
        <source>It was not possible to {what}: {code}.</source>
        <extracomment>destinations/s3/findings.py</extracomment>
        <translation>无法完成此操作（{what}）：{code}。</translation>
    </message>
    <message>
        <source>Its owner does not let it be downloaded.</source>
        <extracomment>sources/drive/refusals.py</extracomment>
        <translation>其所有者不允许下载。</translation>
    </message>
    <message>
        <source>Its owner does not let it be exported.</source>
        <extracomment>sources/drive/exports.py</extracomment>
        <translation>其所有者不允许导出。</translation>
    </message>
    <message>
        <source>Kept in the system&apos;s keyring, never in the settings.</source>
        <extracomment>destinations/s3/__init__.py</extracomment>
        <translation>保存在系统密钥环中，绝不保存在设置里。</translation>
    </message>
    <message>
        <source>No destination is set up yet. Add one with “destination add”.</source>
        <extracomment>engine/requests.py</extracomment>
        <translation>尚未设置目标。请用“destination add”添加一个。</translation>
    </message>
    <message>
        <source>Nobody is signed in as “{name}”. Look at: uploader-gui drive accounts</source>
        <extracomment>engine/reception.py</extracomment>
        <translation>没有人以“{name}”登录。参见：uploader-gui drive accounts</translation>
    </message>
    <message>
        <source>Nobody knows where “{name}” came from. Add it again.</source>
        <extracomment>engine/desk.py</extracomment>
        <translation>无从得知“{name}”来自哪里。请重新添加。</translation>
    </message>
    <message>
        <source>Nothing was given to upload. Name a file or a folder.</source>
        <extracomment>engine/reception.py</extracomment>
        <translation>没有给出要上传的内容。请指定文件或文件夹。</translation>
    </message>
    <message>
        <source>Only for Cloudflare R2: the account in its endpoint.</source>
        <extracomment>destinations/s3/__init__.py</extracomment>
        <translation>仅用于 Cloudflare R2：其端点中的账号。</translation>
    </message>
    <message>
        <source>Region</source>
        <extracomment>destinations/s3/__init__.py</extracomment>
        <translation>区域</translation>
    </message>
    <message>
        <source>Say where to, with --to: {names}.</source>
        <extracomment>engine/requests.py</extracomment>
        <translation>请用 --to 指定去向：{names}。</translation>
    </message>
    <message>
        <source>Secret access key</source>
        <extracomment>destinations/s3/__init__.py</extracomment>
        <translation>秘密访问密钥</translation>
    </message>
    <message>
        <source>Signing in needs a client file of your own from Google&apos;s console. Choose that first.</source>
        <extracomment>sources/drive/accounts.py</extracomment>
        <translation>登录需要您自己的、来自 Google 控制台的客户端文件。请先选择它。</translation>
    </message>
    <message>
        <source>Store</source>
        <extracomment>destinations/s3/__init__.py</extracomment>
        <translation>存储</translation>
    </message>
    <message>
        <source>The API key has expired.</source>
        <extracomment>sources/drive/refusals.py</extracomment>
        <translation>API 密钥已过期。</translation>
    </message>
    <message>
        <source>The API key is not meant for Google Drive.</source>
        <extracomment>sources/drive/refusals.py</extracomment>
        <translation>API 密钥不适用于 Google Drive。</translation>
    </message>
    <message>
        <source>The API key is not valid.</source>
        <extracomment>sources/drive/refusals.py</extracomment>
        <translation>API 密钥无效。</translation>
    </message>
    <message>
        <source>The API key may not be used from here.</source>
        <extracomment>sources/drive/refusals.py</extracomment>
        <translation>不能从此处使用该 API 密钥。</translation>
    </message>
    <message>
        <source>The Google Drive API is not enabled in its project.</source>
        <extracomment>sources/drive/refusals.py</extracomment>
        <translation>其项目中未启用 Google Drive API。</translation>
    </message>
    <message>
        <source>The account is the 32 digits in the endpoint that R2 shows.</source>
        <extracomment>destinations/s3/presets.py</extracomment>
        <translation>账号是 R2 所示端点中的 32 位字符。</translation>
    </message>
    <message>
        <source>The bucket&apos;s name. It has to exist.</source>
        <extracomment>destinations/s3/__init__.py</extracomment>
        <translation>存储桶的名称。它必须已经存在。</translation>
    </message>
    <message>
        <source>The kind of store; it fills in what the others leave empty.</source>
        <extracomment>destinations/s3/__init__.py</extracomment>
        <translation>存储的类型；其他字段留空时由它填补。</translation>
    </message>
    <message>
        <source>The parts of an unfinished upload can&apos;t be listed. The queue on this computer knows them.</source>
        <extracomment>destinations/s3/findings.py</extracomment>
        <translation>无法列出未完成上传的分段。这台计算机上的队列知道它们。</translation>
    </message>
    <message>
        <source>The practice bucket did not start. Its log is {folder}.</source>
        <extracomment>practice.py</extracomment>
        <translation>练习用存储桶未能启动。其日志为 {folder}。</translation>
    </message>
    <message>
        <source>The prefix “{prefix}” must not contain “.” or “..”.</source>
        <extracomment>core/keys.py</extracomment>
        <translation>前缀“{prefix}”不能包含“.”或“..”。</translation>
    </message>
    <message>
        <source>The secret is empty. Enter it again.</source>
        <extracomment>credentials.py</extracomment>
        <translation>机密为空。请重新输入。</translation>
    </message>
    <message>
        <source>The slowest speed is {format_rate}. To send nothing for a while, pause the uploads.</source>
        <extracomment>core/rate.py</extracomment>
        <translation>最低速度为 {format_rate}。若要暂时不发送，请暂停上传。</translation>
    </message>
    <message>
        <source>The store checks every part on its arrival ({guard}).</source>
        <extracomment>destinations/s3/findings.py</extracomment>
        <translation>存储会在每个分段到达时进行校验（{guard}）。</translation>
    </message>
    <message>
        <source>The store does not check files sent in parts on their arrival. Each is compared at the end instead.</source>
        <extracomment>destinations/s3/findings.py</extracomment>
        <translation>存储不会在分段发送的文件到达时进行校验。每个文件会在最后进行比较。</translation>
    </message>
    <message>
        <source>The store does not check what arrives. What it holds is compared at the end, as far as it tells.</source>
        <extracomment>destinations/s3/findings.py</extracomment>
        <translation>存储不校验到达的内容。其中的内容会在最后尽其所能进行比较。</translation>
    </message>
    <message>
        <source>The store drops our mark from a file&apos;s metadata, so a lost answer is settled by its checksum.</source>
        <extracomment>destinations/s3/findings.py</extracomment>
        <translation>存储会从文件元数据中去除我们的标记，因此应答丢失时以其校验和判断。</translation>
    </message>
    <message>
        <source>The store&apos;s address, for example https://storage.example.org. Empty for Amazon S3.</source>
        <extracomment>destinations/s3/__init__.py</extracomment>
        <translation>存储的地址，例如 https://storage.example.org。Amazon S3 请留空。</translation>
    </message>
    <message>
        <source>The system keyring can&apos;t be opened ({name}).</source>
        <extracomment>credentials.py</extracomment>
        <translation>无法打开系统密钥环（{name}）。</translation>
    </message>
    <message>
        <source>The system keyring is switched off in its settings.</source>
        <extracomment>credentials.py</extracomment>
        <translation>系统密钥环已在其设置中关闭。</translation>
    </message>
    <message>
        <source>There is a destination “{name}” already. Choose another name, or remove it first.</source>
        <extracomment>destination_book.py</extracomment>
        <translation>已有目标“{name}”。请选择其他名称，或先移除它。</translation>
    </message>
    <message>
        <source>There is no command “{verb}”. Look at --help.</source>
        <extracomment>engine/requests.py</extracomment>
        <translation>没有命令“{verb}”。参见 --help。</translation>
    </message>
    <message>
        <source>There is no file “{path}”. Choose the JSON file that Google&apos;s console gave you.</source>
        <extracomment>sources/drive/client.py</extracomment>
        <translation>没有文件“{path}”。请选择 Google 控制台提供的 JSON 文件。</translation>
    </message>
    <message>
        <source>There is no job or upload with the number {some_id}.</source>
        <extracomment>engine/meant.py</extracomment>
        <translation>没有编号为 {some_id} 的任务或上传。</translation>
    </message>
    <message>
        <source>There is no job with the number {job_id}.</source>
        <extracomment>engine/meant.py</extracomment>
        <translation>没有编号为 {job_id} 的任务。</translation>
    </message>
    <message>
        <source>There is no option “{unknown}”. Look at --help.</source>
        <extracomment>engine/desk.py</extracomment>
        <translation>没有选项“{unknown}”。参见 --help。</translation>
    </message>
    <message>
        <source>There is no preset “{name}”. Choose one of: {presets}.</source>
        <extracomment>destinations/s3/address.py</extracomment>
        <translation>没有预设“{name}”。请选择其中之一：{presets}。</translation>
    </message>
    <message>
        <source>There is no preset “{preset}”. Choose one of: {presets}.</source>
        <extracomment>engine/desk.py</extracomment>
        <translation>没有预设“{preset}”。请选择其中之一：{presets}。</translation>
    </message>
    <message>
        <source>These are somebody&apos;s credentials, not a client file.</source>
        <extracomment>sources/drive/client.py</extracomment>
        <translation>这是某人的凭据，不是客户端文件。</translation>
    </message>
    <message>
        <source>This client file is for a web application, and Google would not let it sign in from here.</source>
        <extracomment>sources/drive/client.py</extracomment>
        <translation>此客户端文件用于网络应用，Google 不允许它从这里登录。</translation>
    </message>
    <message>
        <source>This client file names an address that is not secure (https). Download it again from Google&apos;s console.</source>
        <extracomment>sources/drive/client.py</extracomment>
        <translation>此客户端文件中的地址不安全 (https)。请从 Google 控制台重新下载。</translation>
    </message>
    <message>
        <source>This computer has no keyring that answers.</source>
        <extracomment>credentials.py</extracomment>
        <translation>这台计算机没有可响应的密钥环。</translation>
    </message>
    <message>
        <source>This file is too large to be a client file. In Google&apos;s console, under Clients, create one of the type “Desktop app”, download its JSON file, and choose that.</source>
        <extracomment>sources/drive/client.py</extracomment>
        <translation>此文件过大，不可能是客户端文件。请在 Google 控制台的“客户端”下创建一个类型为“桌面应用”的客户端，下载其 JSON 文件并选择它。</translation>
    </message>
    <message>
        <source>This is Google Photos, not Google Drive. Download the pictures there, and add the files.</source>
        <extracomment>sources/drive/links.py</extracomment>
        <translation>这是 Google 相册，不是 Google Drive。请在那里下载照片，再添加文件。</translation>
    </message>
    <message>
        <source>This is a page of Google Drive, not one file or folder. Open the file or folder there, and copy its link.</source>
        <extracomment>sources/drive/links.py</extracomment>
        <translation>这是 Google Drive 的页面，不是某个文件或文件夹。请在那里打开文件或文件夹，并复制其链接。</translation>
    </message>
    <message>
        <source>This is a published copy, which has no file behind it. Open the document itself, and copy its link.</source>
        <extracomment>sources/drive/links.py</extracomment>
        <translation>这是已发布的副本，背后没有文件。请打开文档本身，并复制其链接。</translation>
    </message>
    <message>
        <source>This is a short link. Open it in the browser, and copy the address that it leads to.</source>
        <extracomment>sources/drive/links.py</extracomment>
        <translation>这是短链接。请在浏览器中打开，并复制它所指向的地址。</translation>
    </message>
    <message>
        <source>This is not a JSON file. In Google&apos;s console, under Clients, create one of the type “Desktop app”, download its JSON file, and choose that.</source>
        <extracomment>sources/drive/client.py</extracomment>
        <translation>这不是 JSON 文件。请在 Google 控制台的“客户端”下创建一个类型为“桌面应用”的客户端，下载其 JSON 文件并选择它。</translation>
    </message>
    <message>
        <source>This is not a client file.</source>
        <extracomment>sources/drive/client.py</extracomment>
        <translation>这不是客户端文件。</translation>
    </message>
    <message>
        <source>This is not a client file. In Google&apos;s console, under Clients, create one of the type “Desktop app”, download its JSON file, and choose that.</source>
        <extracomment>sources/drive/client.py</extracomment>
        <translation>这不是客户端文件。请在 Google 控制台的“客户端”下创建一个类型为“桌面应用”的客户端，下载其 JSON 文件并选择它。</translation>
    </message>
    <message>
        <source>This is not an API key. In Google&apos;s console, under Credentials, create one and copy it whole.</source>
        <extracomment>sources/drive/accounts.py</extracomment>
        <translation>这不是 API 密钥。请在 Google 控制台的“凭据”下创建一个，并完整复制。</translation>
    </message>
    <message>
        <source>This is the key of a service account, and that can&apos;t sign in as you.</source>
        <extracomment>sources/drive/client.py</extracomment>
        <translation>这是服务账号的密钥，它不能以您的身份登录。</translation>
    </message>
    <message>
        <source>This key may not delete (s3:DeleteObject), so the test left {shown}. Delete it when you like; uploads don&apos;t need that right.</source>
        <extracomment>destinations/s3/findings.py</extracomment>
        <translation>此密钥无权删除 (s3:DeleteObject)，因此测试留下了 {shown}。可随时将其删除；上传不需要该权限。</translation>
    </message>
    <message>
        <source>This key may not list (s3:ListBucket): the store answers the same for a missing and a forbidden file.</source>
        <extracomment>destinations/s3/findings.py</extracomment>
        <translation>此密钥无权列出 (s3:ListBucket)：对于不存在和禁止访问的文件，存储的应答相同。</translation>
    </message>
    <message>
        <source>This key may not read (s3:GetObject), so uploads can&apos;t be verified. Allow it, then test again.</source>
        <extracomment>destinations/s3/findings.py</extracomment>
        <translation>此密钥无权读取 (s3:GetObject)，因此无法验证上传。请允许读取，然后再次测试。</translation>
    </message>
    <message>
        <source>This key may not {what} ({facts}). Ask for that right, then test again.</source>
        <extracomment>destinations/s3/findings.py</extracomment>
        <translation>此密钥无权执行：{what}（{facts}）。请申请该权限，然后再次测试。</translation>
    </message>
    <message>
        <source>This link to Google Drive names no file or folder. Copy it again, with Share and Copy link.</source>
        <extracomment>sources/drive/links.py</extracomment>
        <translation>此 Google Drive 链接没有指明文件或文件夹。请用“共享”和“复制链接”重新复制。</translation>
    </message>
    <message>
        <source>This program is not let in to it.</source>
        <extracomment>sources/drive/refusals.py</extracomment>
        <translation>此程序无权访问它。</translation>
    </message>
    <message>
        <source>This request can&apos;t be read.</source>
        <extracomment>core/request.py</extracomment>
        <translation>无法读取此请求。</translation>
    </message>
    <message>
        <source>This request is too large. Ask for less at once.</source>
        <extracomment>workers/doorbell.py</extracomment>
        <translation>此请求过大。请减少一次请求的内容。</translation>
    </message>
    <message>
        <source>This text is too long to look for links in it. Give the links themselves, one a line.</source>
        <extracomment>sources/drive/links.py</extracomment>
        <translation>此文本过长，无法从中查找链接。请只给出链接，每行一个。</translation>
    </message>
    <message>
        <source>Unfinished uploads can&apos;t be listed, so “cleanup” finds only those that this computer remembers.</source>
        <extracomment>destinations/s3/findings.py</extracomment>
        <translation>无法列出未完成的上传，因此“cleanup”只能找到这台计算机记得的那些。</translation>
    </message>
    <message>
        <source>Uploads to “{name}” are not finished. Cancel them first, or let them finish.</source>
        <extracomment>engine/desk.py</extracomment>
        <translation>发往“{name}”的上传尚未完成。请先取消，或等待其完成。</translation>
    </message>
    <message>
        <source>Where the access key is kept.</source>
        <extracomment>destinations/s3/__init__.py</extracomment>
        <translation>访问密钥的保存位置。</translation>
    </message>
    <message>
        <source>a device</source>
        <extracomment>sources/local/platform.py</extracomment>
        <translation>设备</translation>
    </message>
    <message>
        <source>a folder</source>
        <extracomment>sources/drive/source.py</extracomment>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>a link</source>
        <extracomment>sources/local/platform.py</extracomment>
        <translation>链接</translation>
    </message>
    <message>
        <source>a link to itself</source>
        <extracomment>sources/local/reading.py</extracomment>
        <translation>指向自身的链接</translation>
    </message>
    <message>
        <source>a part of it has {longest} bytes, at most {segment_bytes}</source>
        <extracomment>core/keys.py</extracomment>
        <translation>其中一段有 {longest} 字节，最多 {segment_bytes}</translation>
    </message>
    <message>
        <source>a pipe</source>
        <extracomment>sources/local/platform.py</extracomment>
        <translation>管道</translation>
    </message>
    <message>
        <source>a socket</source>
        <extracomment>sources/local/platform.py</extracomment>
        <translation>套接字</translation>
    </message>
    <message>
        <source>a special file</source>
        <extracomment>sources/local/platform.py</extracomment>
        <translation>特殊文件</translation>
    </message>
    <message>
        <source>a temporary file, {strerror}</source>
        <extracomment>sources/drive/exports.py</extracomment>
        <translation>临时文件，{strerror}</translation>
    </message>
    <message>
        <source>abort an upload, so what is cancelled stays in the store and may cost money</source>
        <extracomment>destinations/s3/probe.py</extracomment>
        <translation>中止上传；因此已取消的内容会留在存储中，可能产生费用</translation>
    </message>
    <message>
        <source>another object has taken its place</source>
        <extracomment>engine/verify.py</extracomment>
        <translation>其位置已被另一个对象占据</translation>
    </message>
    <message>
        <source>it can&apos;t be kept. {message}</source>
        <extracomment>credentials.py</extracomment>
        <translation>无法保存。{message}</translation>
    </message>
    <message>
        <source>it can&apos;t be verified</source>
        <extracomment>destinations/s3/trouble.py</extracomment>
        <translation>无法验证</translation>
    </message>
    <message>
        <source>it has run out</source>
        <extracomment>destinations/s3/trouble.py</extracomment>
        <translation>已过期</translation>
    </message>
    <message>
        <source>it has {size} bytes, {size2} were sent</source>
        <extracomment>engine/verify.py</extracomment>
        <translation>它有 {size} 字节，发送了 {size2} 字节</translation>
    </message>
    <message>
        <source>it is for another address</source>
        <extracomment>destinations/s3/trouble.py</extracomment>
        <translation>它用于其他地址</translation>
    </message>
    <message>
        <source>it is for another name</source>
        <extracomment>destinations/s3/trouble.py</extracomment>
        <translation>它用于其他名称</translation>
    </message>
    <message>
        <source>it is not valid yet, or this computer&apos;s clock is wrong</source>
        <extracomment>destinations/s3/trouble.py</extracomment>
        <translation>尚未生效，或这台计算机的时钟有误</translation>
    </message>
    <message>
        <source>it is self-signed</source>
        <extracomment>destinations/s3/trouble.py</extracomment>
        <translation>它是自签名的</translation>
    </message>
    <message>
        <source>it was declined in the browser.</source>
        <extracomment>sources/drive/sign_in.py</extracomment>
        <translation>在浏览器中被拒绝。</translation>
    </message>
    <message>
        <source>its checksum differs from the one at the time</source>
        <extracomment>engine/verify.py</extracomment>
        <translation>其校验和与当时不同</translation>
    </message>
    <message>
        <source>its name can&apos;t be used</source>
        <extracomment>sources/drive/client.py</extracomment>
        <translation>其名称无法使用</translation>
    </message>
    <message>
        <source>its signer is not known here</source>
        <extracomment>destinations/s3/trouble.py</extracomment>
        <translation>此处不认识其签发者</translation>
    </message>
    <message>
        <source>its {algorithm} checksum differs</source>
        <extracomment>engine/verify.py</extracomment>
        <translation>其 {algorithm} 校验和不同</translation>
    </message>
    <message>
        <source>list the parts of an upload</source>
        <extracomment>destinations/s3/probe.py</extracomment>
        <translation>列出上传的分段</translation>
    </message>
    <message>
        <source>neither the environment nor the AWS files have one</source>
        <extracomment>destinations/s3/access.py</extracomment>
        <translation>环境和 AWS 文件中都没有</translation>
    </message>
    <message>
        <source>nobody came back from the browser within 1 minute.</source>
        <extracomment>sources/drive/sign_in.py</extracomment>
        <translation>1 分钟内没有人从浏览器返回。</translation>
    </message>
    <message>
        <source>nobody came back from the browser within {minutes} minutes.</source>
        <extracomment>sources/drive/sign_in.py</extracomment>
        <translation>{minutes} 分钟内没有人从浏览器返回。</translation>
    </message>
    <message>
        <source>reading Drive was not allowed. Tick the box beside it on Google&apos;s page.</source>
        <extracomment>sources/drive/sign_in.py</extracomment>
        <translation>未允许读取 Drive。请在 Google 页面上勾选其旁边的复选框。</translation>
    </message>
    <message>
        <source>the AWS profile “{profile}” has none</source>
        <extracomment>destinations/s3/access.py</extracomment>
        <translation>AWS 配置“{profile}”中没有</translation>
    </message>
    <message>
        <source>the CA file “{ca_bundle}” can&apos;t be used</source>
        <extracomment>destinations/s3/connection.py</extracomment>
        <translation>无法使用 CA 文件“{ca_bundle}”</translation>
    </message>
    <message>
        <source>the Google Drive API is not switched on for this client. Switch it on at https://console.cloud.google.com/apis/library/drive.googleapis.com.</source>
        <extracomment>sources/drive/sign_in.py</extracomment>
        <translation>此客户端未开启 Google Drive API。请在此开启：https://console.cloud.google.com/apis/library/drive.googleapis.com.</translation>
    </message>
    <message>
        <source>the access key has characters that no key has. Copy it again</source>
        <extracomment>destinations/s3/access.py</extracomment>
        <translation>访问密钥含有密钥中不会出现的字符。请重新复制</translation>
    </message>
    <message>
        <source>the access key id is not set</source>
        <extracomment>destinations/s3/access.py</extracomment>
        <translation>未设置访问密钥 ID</translation>
    </message>
    <message>
        <source>the address that the client file names sends us elsewhere.</source>
        <extracomment>sources/drive/sign_in.py</extracomment>
        <translation>客户端文件中的地址将我们转到了别处。</translation>
    </message>
    <message>
        <source>the secret is not kept on this computer</source>
        <extracomment>destinations/s3/access.py</extracomment>
        <translation>机密未保存在这台计算机上</translation>
    </message>
    <message>
        <source>the system keyring refused ({name}). With --keep-secret-in file it is kept in a file that only you can read</source>
        <extracomment>credentials.py</extracomment>
        <translation>系统密钥环拒绝了请求（{name}）。使用 --keep-secret-in file 时，它会保存在只有您能读取的文件中</translation>
    </message>
    <message>
        <source>there is no such object any more</source>
        <extracomment>engine/verify.py</extracomment>
        <translation>已没有该对象</translation>
    </message>
    <message>
        <source>your organisation does not let programs read Drive. Ask its administrator.</source>
        <extracomment>sources/drive/sign_in.py</extracomment>
        <translation>您的组织不允许程序读取 Drive。请询问其管理员。</translation>
    </message>
    <message>
        <source>{document} In Google&apos;s console, under Clients, create one of the type “Desktop app”, download its JSON file, and choose that.</source>
        <extracomment>sources/drive/client.py</extracomment>
        <translation>{document} 请在 Google 控制台的“客户端”下创建一个类型为“桌面应用”的客户端，下载其 JSON 文件并选择它。</translation>
    </message>
    <message>
        <source>{label} needs an endpoint, for example https://storage.example.org.</source>
        <extracomment>destinations/s3/address.py</extracomment>
        <translation>{label} 需要端点，例如 https://storage.example.org。</translation>
    </message>
    <message>
        <source>{length} bytes, at most {key_bytes}</source>
        <extracomment>core/keys.py</extracomment>
        <translation>{length} 字节，最多 {key_bytes}</translation>
    </message>
    <message>
        <source>{names} are missing</source>
        <extracomment>sources/drive/client.py</extracomment>
        <translation>缺少 {names}</translation>
    </message>
    <message>
        <source>{names} is missing</source>
        <extracomment>sources/drive/client.py</extracomment>
        <translation>缺少 {names}</translation>
    </message>
    <message>
        <source>{reason}. With --keep-secret-in file it is kept in a file that only you can read</source>
        <extracomment>credentials.py</extracomment>
        <translation>{reason}。使用 --keep-secret-in file 时，它会保存在只有您能读取的文件中</translation>
    </message>
    <message>
        <source>“{bucket}” can&apos;t stand in the address of a server. Choose “path” as its addressing.</source>
        <extracomment>destinations/s3/address.py</extracomment>
        <translation>“{bucket}”不能出现在服务器地址中。请将寻址方式选为“在路径中”。</translation>
    </message>
    <message>
        <source>“{endpoint}” is not an endpoint. It looks like https://storage.example.org.</source>
        <extracomment>destinations/s3/address.py</extracomment>
        <translation>“{endpoint}”不是端点。端点形如 https://storage.example.org。</translation>
    </message>
    <message>
        <source>“{name}” has not been uploaded yet, so there is nothing to verify.</source>
        <extracomment>engine/desk.py</extracomment>
        <translation>“{name}”尚未上传，因此没有可验证的内容。</translation>
    </message>
    <message>
        <source>“{name}” must be {wanted}. Correct it and try again.</source>
        <extracomment>engine/fields.py</extracomment>
        <translation>“{name}”必须是 {wanted}。请更正后重试。</translation>
    </message>
    <message>
        <source>“{name}” was damaged. It was kept as “{kept}”, and a new one is begun.</source>
        <extracomment>json_file.py</extracomment>
        <translation>“{name}”已损坏。它已另存为“{kept}”，并已新建一个。</translation>
    </message>
    <message>
        <source>“{option}” is a secret, and secrets are not kept with the settings. Hand it over as the secret.</source>
        <extracomment>destination_book.py</extracomment>
        <translation>“{option}”是机密，机密不与设置一起保存。请将其作为机密提供。</translation>
    </message>
    <message>
        <source>“{path}” belongs to another user</source>
        <extracomment>credentials.py</extracomment>
        <translation>“{path}”属于其他用户</translation>
    </message>
    <message>
        <source>“{path}” can&apos;t be read ({why}). Choose the JSON file that Google&apos;s console gave you.</source>
        <extracomment>sources/drive/client.py</extracomment>
        <translation>无法读取“{path}”（{why}）。请选择 Google 控制台提供的 JSON 文件。</translation>
    </message>
    <message>
        <source>“{path}” is not there. Check the name; nothing was added.</source>
        <extracomment>engine/reception.py</extracomment>
        <translation>“{path}”不存在。请检查名称；没有添加任何内容。</translation>
    </message>
    <message>
        <source>“{text}” is not a rule of a timetable. Write days, hours and a speed, such as “mon-fri 08:00-18:00 1 MB/s”.</source>
        <extracomment>core/timetable.py</extracomment>
        <translation>“{text}”不是时间表规则。请填写星期、时段和速度，例如“mon-fri 08:00-18:00 1 MB/s”。</translation>
    </message>
    <message>
        <source>“{text}” is not a size. Write bytes, such as 800M or 5G, or “none”.</source>
        <extracomment>core/rate.py</extracomment>
        <translation>“{text}”不是大小。请填写字节数，例如 800M 或 5G，或“none”。</translation>
    </message>
    <message>
        <source>“{text}” is not a speed. Write bytes a second, such as 800k or 5M, or “no limit”.</source>
        <extracomment>core/rate.py</extracomment>
        <translation>“{text}”不是速度。请填写每秒字节数，例如 800k 或 5M，或“no limit”。</translation>
    </message>
    <message>
        <source>“{text}” is not a whole path, and not a link to a file or folder in Google Drive.</source>
        <extracomment>engine/reception.py</extracomment>
        <translation>“{text}”不是完整路径，也不是 Google Drive 文件或文件夹的链接。</translation>
    </message>
    <message>
        <source>“{text}” names nothing in Google Drive. Paste the link again.</source>
        <extracomment>sources/drive/locators.py</extracomment>
        <translation>“{text}”在 Google Drive 中没有对应内容。请重新粘贴链接。</translation>
    </message>
    <message>
        <source>“{way}” is not a way to find an access key. Choose vault, profile or environment.</source>
        <extracomment>destinations/s3/access.py</extracomment>
        <translation>“{way}”不是查找访问密钥的方式。请选择 vault、profile 或 environment。</translation>
    </message>
    <message>
        <source>“{word}” is not the name of a {what}: that has letters, digits and dashes.</source>
        <extracomment>destinations/s3/address.py</extracomment>
        <translation>“{word}”不是有效的名称（{what}）：其中应为字母、数字和短横线。</translation>
    </message>
</context>
</TS>
