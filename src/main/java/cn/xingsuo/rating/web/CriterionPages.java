package cn.xingsuo.rating.web;

import cn.xingsuo.law.Statutes;
import cn.xingsuo.office.OfficeId;
import cn.xingsuo.office.Offices;
import cn.xingsuo.rating.Cautious;
import cn.xingsuo.rating.Figures;
import cn.xingsuo.rating.Finding;
import cn.xingsuo.rating.LowerBounds;
import cn.xingsuo.rating.NoSuchCriterion;
import cn.xingsuo.rating.Rating;
import cn.xingsuo.rating.measure.Evidence;
import cn.xingsuo.rating.measure.Period;
import cn.xingsuo.rating.measure.Unit;
import cn.xingsuo.rating.web.CriterionPage.Read;
import cn.xingsuo.standard.Standard;
import cn.xingsuo.standard.Standards;
import cn.xingsuo.web.Act;
import cn.xingsuo.web.Viewer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 评分项内容 — puts together what stands behind one criterion: readings, articles, and the records this viewer may see. */
@Component
class CriterionPages {
    private static final int SHOWN = 200;
    private final Standards standards;
    private final Offices offices;
    private final Figures figures;
    private final Statutes statutes;
    private final LowerBounds bounds;

    CriterionPages(Standards standards, Offices offices, Figures figures, Statutes statutes, LowerBounds bounds) {
        this.standards = standards;
        this.offices = offices;
        this.figures = figures;
        this.statutes = statutes;
        this.bounds = bounds;
    }

    CriterionPage criterion(OfficeId office, Seen seen, String code, Viewer viewer) {
        var standard = standards.get(seen.score().edition());
        var criterion = standard.find(code).orElseThrow(NoSuchCriterion::new);
        var finding = seen.score().find(code).orElseThrow(NoSuchCriterion::new);
        return new CriterionPage(
                office,
                offices.get(office).name(),
                seen,
                standard,
                criterion,
                finding,
                Rating.period(standard, seen.on()),
                cited(finding.citations(), standard),
                reads(office, seen, finding, viewer));
    }

    boolean isVeto(Seen seen, String code) {
        return seen.score().vetoes().stream().anyMatch(it -> it.code().equals(code));
    }

    VetoPage veto(OfficeId office, Seen seen, String code, Viewer viewer) {
        var standard = standards.get(seen.score().edition());
        var finding = seen.score().vetoes().stream()
                .filter(it -> it.code().equals(code))
                .findFirst()
                .orElseThrow(NoSuchCriterion::new);
        var criterion = standard.find(code).orElseThrow(NoSuchCriterion::new);
        var name = offices.get(office).name();
        var citations = cited(finding.citations(), standard);
        return new VetoPage(office, name, seen, criterion, finding, citations, viewer.may(Act.RECORD_INCIDENTS));
    }

    /** Every reading with the records behind it; of a snapshot, the records that were frozen. */
    List<Read> reads(OfficeId office, Seen seen, Finding finding, Viewer viewer) {
        var period = Rating.period(standards.get(seen.score().edition()), seen.on());
        var reads = new ArrayList<Read>();
        for (var measured : finding.readings()) {
            var id = measured.indicator();
            var entry = standards.indicator(id);
            var unit = entry.map(it -> Unit.valueOf(it.unit().name())).orElse(Unit.NUMBER);
            var title = entry.map(it -> Words.of(it.title())).orElse(id);
            @Nullable Evidence now = figures.has(id) ? figures.records(office, id, period, SHOWN) : null;
            reads.add(new Read(
                    id,
                    title,
                    unit,
                    measured.reading(),
                    cautious(office, seen, measured, period),
                    Shown.to(viewer, seen, id, now)));
        }
        return reads;
    }

    /** Of a snapshot only what was frozen can be vouched for. */
    private @Nullable Cautious cautious(OfficeId office, Seen seen, Finding.Measured measured, Period period) {
        var id = measured.indicator();
        if (!figures.has(id)) return null;
        if (seen.isLive()) return figures.cautious(office, id, period);
        var atLeast = bounds.of(measured.reading(), figures.indicator(id).unit());
        return atLeast == null ? null : new Cautious(atLeast, measured.reading().denominator());
    }

    private List<Cited> cited(List<String> citations, Standard standard) {
        return citations.stream().map(it -> cited(it, standard)).toList();
    }

    private Cited cited(String citation, Standard standard) {
        var article = citation.contains("#") ? statutes.find(citation) : null;
        if (article != null) return new Cited(article.statute() + article.number(), article.text());
        return standard.profile().sources().stream()
                .filter(it -> it.id().equals(citation))
                .findFirst()
                .map(it -> new Cited(Words.of(it.title()), null))
                .orElseGet(() -> new Cited(citation, null));
    }
}
