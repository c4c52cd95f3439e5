package cn.xingsuo.network;

import cn.xingsuo.network.NetworkJournal.Event;
import cn.xingsuo.office.OfficeId;
import cn.xingsuo.web.NotFound;
import cn.xingsuo.web.Refusal;
import cn.xingsuo.web.Viewer;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 调解组织 — everything another room, or a page, may do to a body. */
@Service
@Transactional
public class Bodies {
    private static final String LAW = "people-mediation-law#";
    private final BodyRepository repository;
    private final NetworkPlaces places;
    private final Elections elections;
    private final BodyTerms terms;
    private final NetworkJournal journal;
    private final NetworkBook book;
    private final NetworkValues values;

    Bodies(
            BodyRepository repository,
            NetworkPlaces places,
            Elections elections,
            BodyTerms terms,
            NetworkJournal journal,
            NetworkBook book,
            NetworkValues values) {
        this.repository = repository;
        this.places = places;
        this.elections = elections;
        this.terms = terms;
        this.journal = journal;
        this.book = book;
        this.values = values;
    }

    /** The bodies of an office that stand on the day: filed and not closed. */
    @Transactional(readOnly = true)
    public List<BodyChoice> active(OfficeId office, LocalDate on) {
        return book.bodies(office, on);
    }

    /** The body as of the day, or a refusal: an office's cases go to its own bodies. */
    @Transactional(readOnly = true)
    public BodyChoice require(BodyId id, OfficeId office, LocalDate on) {
        return active(office, on).stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refusal("所选调解组织 {0} 不在本所、没有备案或者已经撤销。请从列表中另选。", LAW + 8, on));
    }

    /** 设立登记. The term to file begins. */
    public BodyRef register(Viewer viewer, NewBody form) {
        var it = enter(viewer, form, null);
        terms.setUp(it);
        journal.body(it, new Event(it.setUpOn(), "设立", "body-set-up", form.setUpBy()), viewer);
        return new BodyRef(it.id(), 0);
    }

    /** 补登 of a body that the bureau filed before this register was kept; its members are entered with the next election. */
    public BodyRef adopt(Viewer viewer, NewBody form, Filing filing) {
        Words.notFuture(filing.on(), journal.today());
        Words.inOrder(form.setUpOn(), filing.on(), "备案日期 {0} 早于设立日期 {1}。请核对日期。");
        var it = enter(viewer, form, checked(filing));
        journal.body(it, new Event(filing.on(), "补登已备案组织", "body-adopted", filing.number()), viewer);
        return new BodyRef(it.id(), 0);
    }

    /** 备案 by the bureau: the members must be as the law wants them. */
    public BodyRef file(Viewer viewer, BodyRef ref, Filing filing) {
        var it = repository.get(ref, viewer).file(checked(filing), journal.today());
        if (values.types().require(it.type()).is("elected")) elections.requireFit(it.id(), filing.on());
        var next = repository.update(it);
        terms.filed(it, filing.on());
        journal.body(it, new Event(filing.on(), "备案", "body-filed", filing.number()), viewer);
        return next;
    }

    /** 通报法院. */
    public BodyRef notifyCourt(Viewer viewer, BodyRef ref, LocalDate on, String letter) {
        var note = Words.required("通报函文号", letter, Words.LINE);
        var it = repository.get(ref, viewer).notified(on, journal.today());
        return saved(it, new Event(on, "通报法院", "body-court-notified", note), viewer);
    }

    /** 责令整改. */
    public BodyRef correct(Viewer viewer, BodyRef ref, LocalDate on, String reason) {
        var why = Words.required("理由", reason, Words.NOTE);
        var it = repository.get(ref, viewer).correct(on, journal.today());
        return saved(it, new Event(on, "责令整改", "body-correcting", why), viewer);
    }

    /** 整改合格. */
    public BodyRef restore(Viewer viewer, BodyRef ref, LocalDate on, String reason) {
        var why = Words.required("理由", reason, Words.NOTE);
        var it = repository.get(ref, viewer).restore(on, journal.today());
        return saved(it, new Event(on, "整改合格", "body-restored", why), viewer);
    }

    /** 撤销: whoever served stops serving the day before. */
    public BodyRef close(Viewer viewer, BodyRef ref, LocalDate on, String reason) {
        var why = Words.required("理由", reason, Words.NOTE);
        var it = repository.get(ref, viewer).close(on, journal.today());
        elections.dissolve(it, on);
        terms.closed(it);
        return saved(it, new Event(on, "撤销", "body-closed", why), viewer);
    }

    /** 联系方式和六统一. */
    public BodyRef describe(Viewer viewer, BodyRef ref, NewBody.Contact contact, Set<String> norms) {
        var it = repository.get(ref, viewer);
        it.standing();
        repository.describe(it.id(), contact, values.of("norm").requireAll(norms));
        return saved(it, new Event(journal.today(), "更新基本情况", "body-described", ""), viewer);
    }

    private Body enter(Viewer viewer, NewBody form, @Nullable Filing filing) {
        if (!viewer.sees(form.office().code())) throw new NotFound("没有找到这个司法所:可能不在您的管辖范围内,请重新选择");
        Words.notFuture(form.setUpOn(), journal.today());
        var type = values.types().require(form.type());
        places.check(form, type);
        var name = Words.required("规范名称", form.name(), Words.LINE);
        if (!name.endsWith(type.text("ending")))
            throw new Refusal("名称不规范:{0}的名称应当以“{1}”结尾。请改正名称。", LAW + 7, type.title(), type.text("ending"));
        var state = filing == null ? BodyState.PROPOSED : BodyState.FILED;
        var id = new BodyId(UUID.randomUUID());
        var it = new Body(id, form.office(), type.code(), name, state, form.setUpOn(), filing, Body.Days.NONE, 0);
        repository.insert(it, form);
        return it;
    }

    private static Filing checked(Filing it) {
        return new Filing(Words.required("备案号", it.number(), Words.LINE), it.on());
    }

    private BodyRef saved(Body it, Event event, Viewer viewer) {
        var next = repository.update(it);
        journal.body(it, event, viewer);
        return next;
    }
}
