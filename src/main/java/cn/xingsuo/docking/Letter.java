package cn.xingsuo.docking;

import cn.xingsuo.office.OfficeId;
import cn.xingsuo.person.Particulars;
import cn.xingsuo.person.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 移送函 — one dispute handed over, as the sender writes it or as its paper reads.
 *
 * @param number of the organ's own letter; empty for ours, which is numbered here
 * @param kind code of {@code docking-kind}
 * @param consent how the parties agreed to the hand-over
 * @param materials names of the enclosed papers
 */
public record Letter(
        OfficeId office,
        UUID partner,
        String number,
        String kind,
        Matter matter,
        List<Party> parties,
        String consent,
        List<String> materials,
        LocalDate on) {
    /**
     * 纠纷.
     *
     * @param village where it arose, when known
     * @param origin the finding it comes from
     */
    public record Matter(
            String subject,
            String category,
            @Nullable String village,
            String story,
            @Nullable UUID origin) {}

    /**
     * 当事人.
     *
     * @param known the person, when already recorded; then only the name of {@code person} counts
     */
    public record Party(Particulars person, @Nullable PersonId known) {}
}
