package cn.xingsuo.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * 案件计划 — the whole life of one demonstration case, planned before any of it is told.
 *
 * @param id running number, which also makes the parties
 * @param entered when the officer types the registration
 * @param village index into the office's villages
 */
record CasePlan(
        int id,
        String office,
        LocalDate on,
        LocalDateTime entered,
        int village,
        Stories.Kind kind,
        Words words,
        List<Event> events) {
    /** Whether everything about it had been entered by that moment. */
    boolean isOver(LocalDateTime moment) {
        return events.stream().allMatch(it -> it.entered().isBefore(moment));
    }

    /** What happened of that kind. */
    <T extends Event> Optional<T> first(Class<T> kind) {
        return events.stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }

    /** 案情文字. */
    record Words(
            String applicant,
            String respondent,
            String story,
            String source,
            @Nullable String risk) {}

    /** 事项 — something done in the case, and when it was entered. */
    sealed interface Event {
        LocalDateTime entered();
    }

    /** 工作记录. */
    record Noted(LocalDate on, LocalDateTime entered, String kind, String text) implements Event {}

    /** 延期. */
    record Extended(LocalDateTime entered, String reason) implements Event {}

    /** 结案; {@code how} is WRITTEN, ORAL, FAILED or WITHDRAWN. */
    record Concluded(LocalDate on, LocalDateTime entered, String how, LocalDate performBy) implements Event {}

    /** 履行. */
    record Performed(LocalDate on, LocalDateTime entered, boolean fully) implements Event {}

    /** 回访. */
    record Visited(LocalDate on, LocalDateTime entered, String text) implements Event {}

    /** 司法确认. */
    record Confirmed(LocalDate appliedOn, LocalDate decidedOn, LocalDateTime entered) implements Event {}
}
