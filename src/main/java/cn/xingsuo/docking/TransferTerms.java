package cn.xingsuo.docking;

import cn.xingsuo.docket.Deadline.Span;
import cn.xingsuo.docket.Docket;
import cn.xingsuo.docket.Docket.Appointment;
import cn.xingsuo.docket.Docket.Matter;
import cn.xingsuo.law.Terms;
import cn.xingsuo.mediation.ValueSets;
import cn.xingsuo.office.OfficeId;
import cn.xingsuo.web.Refusal;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** 移送期限 — the clocks of a hand-over, on the docket of each side that is an office here: sent but not received, and feedback. */
@Component
class TransferTerms {
    private static final String RECEIPT = "docking.receipt";
    private static final String FEEDBACK = "docking.feedback";
    private final Docket docket;
    private final Terms terms;
    private final ValueSets values;

    TransferTerms(Docket docket, Terms terms, ValueSets values) {
        this.docket = docket;
        this.terms = terms;
        this.values = values;
    }

    LocalDate receiveBy(LocalDate sentOn) {
        return sentOn.plusDays(values.of("docking-rule").number("RECEIPT_DAYS"));
    }

    /** By the term of law where there was one on that day, else by the local norm. */
    LocalDate feedbackBy(String kind, LocalDate receivedOn) {
        var value = values.of("docking-kind").require(kind);
        var term = value.text("term");
        if (!term.isEmpty()) {
            try {
                return terms.due(term, receivedOn).due();
            } catch (Refusal older) {
                // handed over before the statute: the local norm holds
            }
        }
        return receivedOn.plusDays(value.number());
    }

    void sent(Transfer it, LocalDate receiveBy) {
        both(it, RECEIPT, new Span(it.last(), receiveBy, false));
    }

    void received(Transfer it, LocalDate feedbackBy) {
        met(it, RECEIPT, it.last());
        both(it, FEEDBACK, new Span(it.last(), feedbackBy, false));
    }

    void refused(Transfer it) {
        met(it, RECEIPT, it.last());
        for (var side : new String[] {"/out", "/in"}) docket.drop(it.id().ref() + side, FEEDBACK, "不予接收");
    }

    void fedBack(Transfer it) {
        met(it, FEEDBACK, it.last());
    }

    private void both(Transfer it, String term, Span span) {
        var route = it.route();
        if (!route.inbound()) open(it, route.office(), "/out", term, span);
        var receiver = route.receiver();
        if (receiver != null) open(it, receiver, "/in", term, span);
    }

    private void open(Transfer it, OfficeId office, String side, String term, Span span) {
        var words = term.equals(RECEIPT)
                ? side.equals("/out") ? "移送未签收 " : "签收移送 "
                : side.equals("/out") ? "等待反馈 " : "反馈移送 ";
        var matter = new Matter(
                it.id().ref() + side, office, words + it.letter(), it.id().path());
        var citation = values.of("docking-kind").basis().getFirst();
        docket.appoint(new Appointment(matter, term, span, citation));
    }

    private void met(Transfer it, String term, LocalDate on) {
        for (var side : new String[] {"/out", "/in"}) docket.met(it.id().ref() + side, term, on);
    }
}
