package cn.xingsuo.network;

import cn.xingsuo.network.NetworkJournal.Event;
import cn.xingsuo.web.Refusal;
import cn.xingsuo.web.Viewer;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 品牌工作室 — applied for by an office, visited, named and reviewed every year by the bureau. */
@Service
@Transactional
public class Studios {
    private static final String LAW = "people-mediation-law#5";
    private final StudioRepository repository;
    private final BodyRepository bodies;
    private final MediatorRepository mediators;
    private final NetworkBook book;
    private final RecordLedger records;
    private final BodyTerms terms;
    private final NetworkJournal journal;
    private final NetworkValues values;

    Studios(
            StudioRepository repository,
            BodyRepository bodies,
            MediatorRepository mediators,
            NetworkBook book,
            RecordLedger records,
            BodyTerms terms,
            NetworkJournal journal,
            NetworkValues values) {
        this.repository = repository;
        this.bodies = bodies;
        this.mediators = mediators;
        this.book = book;
        this.records = records;
        this.terms = terms;
        this.journal = journal;
        this.values = values;
    }

    /** 申报, where the conditions are met. */
    public StudioRef apply(Viewer viewer, Application form) {
        var body = bodies.get(form.body(), viewer);
        body.standing();
        Words.notFuture(form.on(), journal.today());
        var mediator = mediators.get(form.mediator(), viewer);
        if (book.mediator(mediator.id(), body.office(), form.on()).isEmpty())
            throw new Refusal("申报人 {0} 不在本所任何调解组织任职,不能申报工作室。", "people-mediation-law#13", form.on());
        conditions(form, mediator);
        var title = Words.required("工作室名称", form.title(), Words.LINE).replaceFirst("调解工作室$", "");
        var life = new Studio.Life(form.on(), null, null, null, null);
        var name = body.name() + title + "调解工作室";
        var id = new StudioId(UUID.randomUUID());
        var it = new Studio(id, body.office(), mediator.id(), name, StudioState.APPLIED, life, 0);
        repository.insert(it, form);
        journal.studio(it, new Event(form.on(), "申报", "studio-applied", form.room()), viewer);
        return new StudioRef(id, 0);
    }

    /** 考察 by the bureau. */
    public StudioRef visit(Viewer viewer, StudioRef ref, LocalDate on, String note) {
        var why = Words.required("考察情况", note, Words.NOTE);
        var it = repository.get(ref, viewer).visited(on, journal.today());
        return saved(it, new Event(on, "考察", "studio-visited", why), viewer);
    }

    /** 命名授牌; the first yearly review begins to run. */
    public StudioRef name(Viewer viewer, StudioRef ref, LocalDate on, String plaque) {
        var number = Words.required("牌匾编号", plaque, Words.LINE);
        var it = repository.get(ref, viewer).named(number, on, journal.today());
        terms.review(it, on);
        return saved(it, new Event(on, "命名授牌", "studio-named", number), viewer);
    }

    /** 不予命名. */
    public StudioRef reject(Viewer viewer, StudioRef ref, LocalDate on, String reason) {
        var why = Words.required("理由", reason, Words.NOTE);
        var it = repository.get(ref, viewer).rejected(on, journal.today());
        return saved(it, new Event(on, "不予命名", "studio-rejected", why), viewer);
    }

    /** 年度复核: keep, correct, or take down. */
    public StudioRef review(Viewer viewer, StudioRef ref, Review review) {
        var note = Words.required("复核意见", review.note(), Words.NOTE);
        var it = repository.get(ref, viewer).reviewed(review, journal.today());
        if (it.state().works()) terms.review(it, review.on());
        else terms.ended(it, review.on());
        var words = review.verdict().title() + ":" + note;
        return saved(it, new Event(review.on(), "年度复核", "studio-reviewed", words), viewer);
    }

    private void conditions(Application form, MediatorRepository.Known mediator) {
        var stars = values.of("grade").require(mediator.grade()).number("stars");
        least("YEARS", form.experience());
        least("CASES", form.yearlyCases());
        least("GRADE", stars);
        least("HELPERS", form.helpers());
        if (records.any(mediator.id(), form.on()))
            throw new Refusal("申报人有违反纪律的处理记录,不符合命名条件。", "people-mediation-law#15");
    }

    private void least(String condition, int has) {
        var needs = values.condition(condition);
        if (has < needs)
            throw new Refusal(
                    "不符合命名条件:{0}为 {1},至少应当为 {2}。",
                    LAW, values.of("studio-condition").title(condition), has, needs);
    }

    private StudioRef saved(Studio it, Event event, Viewer viewer) {
        var next = repository.update(it);
        journal.studio(it, event, viewer);
        return next;
    }
}
