package cn.xingsuo.web;

/**
 * 查无此项 — what was asked for does not exist, or lies outside the viewer's scope; the two must look the same. Rooms extend it as
 * {@code NoSuchMediation}. Answered with 404.
 */
public class NotFound extends RuntimeException {
    /** @param message Chinese sentence: what was not found and what to do, a key of the English catalogue */
    public NotFound(String message) {
        super(message);
    }
}
