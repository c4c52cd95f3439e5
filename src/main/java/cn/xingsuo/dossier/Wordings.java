package cn.xingsuo.dossier;

import java.util.LinkedHashMap;
import java.util.Map;

/** 文书文字 — how an office reworded a paper; remembers what each passage reads now, so that the form can show it. */
final class Wordings {
    private final Map<String, String> own;
    private final Map<String, String> asked = new LinkedHashMap<>();

    Wordings(Map<String, String> own) {
        this.own = own;
    }

    /** The passage as the office worded it, or what the case says. */
    String text(String passage, String otherwise) {
        var text = own.getOrDefault(passage, otherwise);
        asked.put(passage, text);
        return text;
    }

    /** The passages the paper has used, as they read. */
    Map<String, String> used() {
        return asked;
    }
}
