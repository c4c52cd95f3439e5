package cn.xingsuo.mediation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 协议草案 — an agreement before it is signed, as far as it is known. What is null or empty by default has not been asked yet and is not
 * held against anybody.
 *
 * @param category code in {@code mediation-category}
 * @param duties what each side takes on; empty when the terms say it in one text
 */
record AgreementDraft(
        String category,
        boolean written,
        List<Party> parties,
        Substance substance,
        List<Obligation> duties,
        Signing signing,
        Circumstance circumstance) {
    /** 当事人性质. */
    public enum Kind {
        NATURAL,
        /** An adult who cannot act alone. */
        INCAPABLE,
        LEGAL
    }

    /** @param identified whether an ID number, a telephone or an address says who it is */
    public record Party(
            Side side,
            String name,
            Kind kind,
            boolean identified,
            @Nullable LocalDate bornOn,
            Behalf behalf) {}

    /**
     * 代为行事的人 — who acts for a party; blank where nobody does.
     *
     * @param power whether the proxy's written authority is at hand
     */
    public record Behalf(String guardian, String representative, String proxy, boolean power) {
        public static final Behalf NOBODY = new Behalf("", "", "", false);
    }

    /**
     * 协议内容.
     *
     * @param responsibilities null when the form does not ask for them apart from the facts
     * @param annexes names of what is attached; null when not known
     * @param total what all payments come to; null when it stands in the terms, if anywhere
     */
    public record Substance(
            String facts,
            @Nullable String responsibilities,
            String terms,
            @Nullable Set<String> annexes,
            @Nullable BigDecimal total) {}

    /** 义务 — one thing to be done. */
    public record Obligation(
            String what,
            @Nullable BigDecimal amount,
            @Nullable LocalDate dueOn,
            String manner,
            String place) {}

    /**
     * 签署.
     *
     * @param lastSessionOn null when no session was recorded
     * @param marks null while nothing is signed yet
     * @param copies null while the paper itself makes as many as needed
     */
    public record Signing(
            LocalDate today,
            LocalDate acceptedOn,
            @Nullable LocalDate lastSessionOn,
            LocalDate agreedOn,
            LocalDate effectiveOn,
            @Nullable List<Mark> marks,
            @Nullable Integer copies) {}

    /**
     * 签名盖章.
     *
     * @param who name of the party or of who acts for it; {@link #MEDIATOR} or {@link #SEAL}
     */
    public record Mark(String who, LocalDate on) {
        public static final String MEDIATOR = "调解员";
        public static final String SEAL = "印章";
    }

    /**
     * 调解情形.
     *
     * @param foreign languages a party needs and the terms are not written in
     */
    public record Circumstance(boolean open, boolean consentToOpen, Set<String> foreign, boolean interpreter) {
        public static final Circumstance ORDINARY = new Circumstance(false, false, Set.of(), false);
    }
}
