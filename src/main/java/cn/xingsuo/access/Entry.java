package cn.xingsuo.access;

import cn.xingsuo.web.Viewer;
import java.io.Serializable;
import java.util.List;

/** 登录结果 — let in, or turned away with the reason. */
public sealed interface Entry {
    /** 准入 — who is looking, and whether the one-time password must be changed first. */
    record Granted(Viewer viewer, boolean mustChange) implements Entry {}

    /** 拒绝 — a Chinese sentence (a key of the English catalogue) and its arguments. */
    record Turned(String text, List<String> arguments) implements Entry, Serializable {}
}
