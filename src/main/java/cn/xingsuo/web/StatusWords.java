package cn.xingsuo.web;

/**
 * 状态用语 — the general words for a status: what happened, why, what to do.
 *
 * @param what Chinese key, as the other two
 */
record StatusWords(int status, String kind, String what, String why, String whatToDo) {

    /** {@code {0}} is the number of complaints. */
    static final StatusWords INVALID =
            new StatusWords(422, "invalid", "没有保存:有 {0} 处需要改正", "下面列出的内容没有填、格式不对或超出范围", "请逐项改正后再提交一次;已填的内容都还在");

    static StatusWords of(int status) {
        return switch (status) {
            case 400 -> new StatusWords(400, "unreadable", "这个请求读不懂", "地址或提交的内容不完整,或者格式不对", "请核对后重试;页面可能已经过期,刷新后再填一次");
            case 401 -> new StatusWords(401, "sign-in", "还没有登录", "登录已过期,或者令牌缺失、写错、已吊销", "请重新登录,或者换一个有效的令牌");
            case 403 ->
                new StatusWords(403, "forbidden", "你没有打开这里的权限", "你的角色不含这项权限,或者页面停留太久、安全标识已过期", "请刷新后重试;确实需要时,请安全管理员授权");
            case 404 -> new StatusWords(404, "not-found", "没有找到这个页面", "地址可能写错了,或者它不存在、不在你的管辖范围内", "请从菜单或列表重新进入");
            case 405 -> new StatusWords(405, "method", "这个地址不接受这种操作", "地址存在,但请求的方法不对", "请从页面上的按钮操作,或者查看接口说明");
            case 406 -> new StatusWords(406, "representation", "给不出所要的格式", "请求要的格式这个地址没有", "请改为接受 JSON 或网页");
            case 409 -> new StatusWords(409, "stale", "没有保存:内容已被别人改过", "你打开之后,这条记录又有了新的版本", "请对照现在的内容核对后再提交;你填的都还在");
            case 413 -> new StatusWords(413, "too-large", "提交的内容太大", "一次提交有大小上限", "请返回上一页,填写的内容还在;拆分文件或缩短内容后再提交");
            case 415 -> new StatusWords(415, "media-type", "不接受这种格式的内容", "这个地址只收指定格式", "请用页面上的表单,接口请用 JSON");
            case 422 -> new StatusWords(422, "refusal", "没有办理", "这样提交不符合办理要求", "请按说明改正后再提交一次;已填的内容都还在");
            case 429 -> new StatusWords(429, "too-many", "请求太频繁", "短时间内的请求超过了上限", "请稍等一分钟再试");
            case 503 -> new StatusWords(503, "unavailable", "系统暂时不能用", "系统正在启动或维护,或者同时使用的人太多", "请一分钟后再试;已填内容请先不要关闭页面");
            default ->
                status >= 400 && status < 500
                        ? new StatusWords(status, "request", "这个请求办不了", "请求不符合要求", "请核对后重试")
                        : new StatusWords(500, "defect", "系统出错了", "这是系统自己的问题,不是你填错了", "请稍后再试;仍不行时,把下面的编号告诉系统管理员");
        };
    }
}
