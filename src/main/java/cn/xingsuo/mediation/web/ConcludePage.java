package cn.xingsuo.mediation.web;

import static java.util.Objects.requireNonNullElse;

import cn.xingsuo.mediation.Side;
import cn.xingsuo.web.Option;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 结案页 — the form.
 *
 * @param typed what was already filled in, when the officer comes back from checking
 */
public record ConcludePage(
        CaseHead head,
        LocalDate acceptedOn,
        LocalDate today,
        @Nullable Ending typed,
        Choices choices) {
    public String outcome() {
        return typed == null ? "WRITTEN" : typed.outcome();
    }

    public LocalDate on() {
        return typed == null ? today : typed.on();
    }

    public String text() {
        return typed == null ? "" : requireNonNullElse(typed.text(), "");
    }

    public String reason() {
        return typed == null ? "" : requireNonNullElse(typed.reason(), "");
    }

    public @Nullable LocalDate effectiveOn() {
        return typed == null ? null : typed.effectiveOn();
    }

    public @Nullable LocalDate performBy() {
        return typed == null ? null : typed.performBy();
    }

    /** At least one row, so that the first duty needs no button. */
    public List<DutyLine> duties() {
        if (typed != null && typed.duties() != null && !typed.duties().isEmpty()) return typed.duties();
        return List.of(new DutyLine(null, null, null, null, null, null));
    }

    public List<Option> sides() {
        return Option.of(Side.values(), Side::title);
    }

    public boolean told(String route) {
        return typed != null && typed.routes() != null && typed.routes().contains(route);
    }
}
