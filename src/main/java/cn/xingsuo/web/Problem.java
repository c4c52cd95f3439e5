package cn.xingsuo.web;

import java.util.List;

/**
 * 问题说明 — what happened, why, and what to do, already in the reader's language.
 *
 * @param kind the last part of the problem type's address, e.g. {@code refusal}
 * @param complaints what is wrong with single fields
 * @param reference a short number that the log carries too
 */
public record Problem(
        int status,
        String kind,
        String what,
        String why,
        String whatToDo,
        List<Complaint> complaints,
        String reference) {

    /** 字段问题 — what is wrong with one field; the name is the one the form or the API uses. */
    public record Complaint(String field, String text) {}

    Problem because(String reason) {
        return new Problem(status, kind, what, reason, whatToDo, complaints, reference);
    }

    /** Whether correcting the same form can help, so that it is shown again with what was typed. */
    boolean isAboutTheForm() {
        return status == 400 || status == 409 || status == 422;
    }
}
