package cn.xingsuo.subsidy;

import cn.xingsuo.mediation.CaseBrief;
import cn.xingsuo.office.OfficeId;
import cn.xingsuo.web.Option;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** 补贴标准说明 — what a page may say about the standard before anybody claims. */
@Component
public class Tariffs {
    private final Rates rates;
    private final AddonProof proof;

    Tariffs(Rates rates, AddonProof proof) {
        this.rates = rates;
        this.proof = proof;
    }

    /** Codes of the add-ons that the records of the case bear out. */
    public Set<String> borneOut(CaseBrief it) {
        var on = it.result().concludedOn();
        return on == null ? Set.of() : proof.borneOut(it.id(), rates.of(it.office(), on));
    }

    /** Add-ons that are claimed by hand. */
    public List<Option> addons(OfficeId office, LocalDate on) {
        return rates.of(office, on).addons().stream()
                .filter(it -> !it.confirmed())
                .map(it -> new Option(it.code(), it.title()))
                .toList();
    }

    /** Percent of the base for the case as it stands; 0 when the standard does not pay for it. */
    public int share(CaseBrief it) {
        var on = it.result().concludedOn();
        if (on == null) return 0;
        var share = rates.of(it.office(), on).share(it.result());
        return share == null ? 0 : share;
    }

    /** Percent of the base once everything agreed is performed. */
    public int shareWhenPerformed(CaseBrief it) {
        var result = it.result();
        if (result.concludedOn() == null || result.outcome() == null) return 0;
        var share = rates.of(it.office(), result.concludedOn()).shares().get(result.outcome());
        return share == null ? 0 : share.performed();
    }

    public String title(CaseBrief it) {
        var on = it.result().concludedOn();
        return on == null ? "" : rates.of(it.office(), on).title();
    }
}
