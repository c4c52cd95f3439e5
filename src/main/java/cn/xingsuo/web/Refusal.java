package cn.xingsuo.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 不予办理 — the product declines a command: what happened, why and what to do, in Chinese with {@code {0}} placeholders, and the
 * article it rests on where there is one. Pages and the API answer it with 422 and keep what the user typed.
 */
public class Refusal extends RuntimeException {
    private final transient List<Object> arguments;
    private final @Nullable String basis;
    private transient @Nullable String typed;

    /**
     * @param message the Chinese sentence, a key of the English catalogue
     * @param basis a citation such as {@code people-mediation-law#17}, or null
     */
    public Refusal(String message, @Nullable String basis, Object... arguments) {
        super(message);
        this.basis = basis;
        this.arguments = List.of(arguments);
    }

    /** The same about a text that must not be repeated, a number of a person for instance: it only tells which field is meant. */
    public Refusal about(String text) {
        typed = text;
        return this;
    }

    @Nullable
    String typed() {
        return typed;
    }

    /** The Chinese sentence with placeholders; never null. */
    public String text() {
        return String.valueOf(getMessage());
    }

    public List<Object> arguments() {
        return arguments;
    }

    public @Nullable String basis() {
        return basis;
    }
}
