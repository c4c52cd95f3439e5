package cn.xingsuo.screening.web;

import cn.xingsuo.mediation.Consent;
import cn.xingsuo.mediation.Offer;
import cn.xingsuo.mediation.Side;
import cn.xingsuo.person.MaskedPerson;
import cn.xingsuo.screening.FindingState;
import cn.xingsuo.web.DeadlineChip;
import cn.xingsuo.web.Option;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 排查记录页 — one finding, the people in it, and what can be done with it. */
public record FindingPage(
        Head head, Event event, List<MaskedPerson> people, List<AlertLine> alerts, Onward onward, Desk desk) {
    /** 抬头. */
    public record Head(
            UUID id,
            int version,
            String number,
            FindingState state,
            LocalDate registeredOn,
            String office,
            String account) {
        public String path() {
            return "/mediation/screening/findings/" + id;
        }
    }

    /** 事件. */
    public record Event(
            String name,
            LocalDate on,
            String place,
            String scale,
            String category,
            int people,
            String units,
            String brief,
            List<String> signs) {}

    /** 去向 — where it went, and how it ended. */
    public record Onward(
            Handling handling,
            @Nullable UUID mediation,
            @Nullable String mediationNumber,
            @Nullable UUID transfer,
            @Nullable String letter,
            @Nullable LocalDate closedOn,
            @Nullable String closedNote) {}

    /** 化解. */
    public record Handling(
            LocalDate resolveBy,
            String way,
            String organ,
            String responsible,
            @Nullable UUID round,
            @Nullable String roundTitle) {}

    /**
     * 页面条件.
     *
     * @param partners organs the office can hand over to
     */
    public record Desk(Offer offer, boolean writes, boolean reveals, List<Option> partners, LocalDate today) {}

    public List<Option> sides() {
        return Option.of(Side.values(), Side::title);
    }

    public List<Option> consentForms() {
        return Option.of(Consent.Form.values(), Consent.Form::title);
    }

    public boolean open() {
        return head.state() == FindingState.OPEN;
    }

    public String tone() {
        return FindingLine.tone(head.state());
    }

    public DeadlineChip chip() {
        return new DeadlineChip(onward.handling().resolveBy(), desk.today(), onward.closedOn());
    }

    /** Where the clear text of a person's phone can be asked for; null when not allowed. */
    public @Nullable String reveal(MaskedPerson person) {
        return desk.reveals() ? "/persons/" + person.id() + "/reveal" : null;
    }
}
