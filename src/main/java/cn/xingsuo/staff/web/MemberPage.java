package cn.xingsuo.staff.web;

import cn.xingsuo.person.MaskedPerson;
import cn.xingsuo.staff.StaffValues;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 干部页 — one person on the register: postings, degrees and absences over time. */
public record MemberPage(
        String id,
        MaskedPerson person,
        int version,
        List<Posting> postings,
        List<DegreeLine> degrees,
        List<Absence> absences,
        boolean editable,
        LocalDate today,
        StaffValues values) {
    /** 任职行. {@code until} null while it lasts. */
    public record Posting(
            String office,
            String officeName,
            String category,
            String post,
            String rank,
            LocalDate since,
            @Nullable LocalDate until,
            @Nullable String reason) {}

    /** 学历行. */
    public record DegreeLine(String level, String major, boolean law, LocalDate completedOn) {}

    /** 离岗行. */
    public record Absence(
            String kind, LocalDate since, @Nullable LocalDate until) {}

    /** The posting the person is in, if any. */
    public @Nullable Posting current() {
        return postings.stream().filter(it -> it.until() == null).findFirst().orElse(null);
    }
}
