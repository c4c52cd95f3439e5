package cn.xingsuo.mediation;

import cn.xingsuo.network.BodyId;
import cn.xingsuo.office.OfficeId;
import cn.xingsuo.office.Pinyin;
import cn.xingsuo.person.Particulars;
import cn.xingsuo.person.PersonId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 登记 — what an officer writes down when a dispute comes in.
 *
 * @param consent null while the other side has not been asked; then the case waits to be accepted
 * @param on the day the dispute came in; with consent also the day of acceptance
 * @param origin the record of another room it came from; null when it came in by itself
 * @param body the committee that mediates; null when the office did not say
 */
public record Registration(
        OfficeId office,
        Dispute dispute,
        List<NewParty> parties,
        @Nullable Consent consent,
        Mediator mediator,
        LocalDate on,
        @Nullable Origin origin,
        @Nullable BodyId body,
        Conditions conditions) {
    /** 受理事项 — under which conditions, how large, and whether a mediator is still to be named. */
    public record Conditions(Setting setting, Extent extent, boolean unassigned) {
        public static final Conditions USUAL = new Conditions(Setting.USUAL, Extent.UNKNOWN, false);
    }

    public Registration(
            OfficeId office,
            Dispute dispute,
            List<NewParty> parties,
            @Nullable Consent consent,
            Mediator mediator,
            LocalDate on) {
        this(office, dispute, parties, consent, mediator, on, null, null, Conditions.USUAL);
    }

    /** The same, begun from a record of another room. */
    public Registration from(Origin source) {
        return new Registration(office, dispute, parties, consent, mediator, on, source, body, conditions);
    }

    /** The same, mediated by this committee. */
    public Registration by(@Nullable BodyId committee) {
        return new Registration(office, dispute, parties, consent, mediator, on, origin, committee, conditions);
    }

    /** The same, under these conditions. */
    public Registration under(Conditions next) {
        return new Registration(office, dispute, parties, consent, mediator, on, origin, body, next);
    }

    /**
     * 当事人 — one of those in dispute.
     *
     * @param known the person, when the record the case began from knows them already; then only the name of {@code person} counts
     */
    public record NewParty(
            Side side, Particulars person, @Nullable PersonId known) {
        public NewParty(Side side, Particulars person) {
            this(side, person, null);
        }
    }

    /** 承办人 — who handles the case. */
    public record Mediator(String account, String name) {}

    /** How two sides are recognised when they come again, whichever of them comes. */
    public static String pair(String applicant, String respondent) {
        var one = Pinyin.fold(applicant);
        var other = Pinyin.fold(respondent);
        return one.compareTo(other) <= 0 ? one + "/" + other : other + "/" + one;
    }
}
