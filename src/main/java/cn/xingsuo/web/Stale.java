package cn.xingsuo.web;

/** 已被他人修改 — the version the user edited is no longer the newest. Answered with 409; the user's input is kept. */
public class Stale extends RuntimeException {
    /** @param message Chinese sentence: what changed and what to do, a key of the English catalogue */
    public Stale(String message) {
        super(message);
    }
}
