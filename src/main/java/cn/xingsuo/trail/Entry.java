package cn.xingsuo.trail;

import java.util.Map;
import java.util.TreeMap;

/** 痕迹 — one act with its result. Whatever looks like an ID number or a phone number is struck out before it is kept. */
record Entry(String act, String subject, String result, Map<String, String> details) {
    static final String DONE = "done";
    static final String REFUSED = "refused";
    static final String FAILED = "failed";

    private static final int LONGEST = 500;

    Entry {
        subject = kept(subject);
        var clean = new TreeMap<String, String>();
        details.forEach((key, value) -> clean.put(key, kept(value)));
        details = clean;
    }

    private static String kept(String text) {
        var struck = Blackout.of(text);
        return struck.length() <= LONGEST ? struck : struck.substring(0, LONGEST) + "…";
    }
}
