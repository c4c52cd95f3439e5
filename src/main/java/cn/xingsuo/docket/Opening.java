package cn.xingsuo.docket;

import cn.xingsuo.docket.Docket.Appointment;
import cn.xingsuo.docket.Docket.Matter;
import cn.xingsuo.law.Terms;
import java.time.LocalDate;

/** 起算 — one of many terms that begin together. */
public record Opening(Matter matter, String term, LocalDate from) {
    Appointment by(Terms terms) {
        var due = terms.due(term, from);
        return new Appointment(matter, term, new Deadline.Span(from, due.due(), due.provisional()), due.citation());
    }
}
