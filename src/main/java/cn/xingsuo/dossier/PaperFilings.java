package cn.xingsuo.dossier;

import static java.util.Objects.requireNonNull;

import cn.xingsuo.mediation.ArchiveMarks;
import cn.xingsuo.mediation.ArchiveMarks.Mark;
import cn.xingsuo.mediation.MediationId;
import cn.xingsuo.mediation.Prose;
import cn.xingsuo.mediation.Sight;
import cn.xingsuo.office.OfficeId;
import cn.xingsuo.trail.Trail;
import cn.xingsuo.web.Refusal;
import cn.xingsuo.web.Viewer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 历史案卷登记 — dossiers that were bound on paper before: how many pages each has, where they lie; the director answers for them. */
@Service
@Transactional
public class PaperFilings {
    private static final String ENTER = """
            insert into dossier (office_code, mediation_id, version, state, required, present, archive_year, archive_no,
              archive_number, retention, pages, on_paper, place, archived_on, archived_by)
            select :office, t.id, 1, 'ARCHIVED', 0, 0, t.year, t.no, t.number, :retention, t.pages, true, :place,
              t.on_day::date, :by
            from unnest(:ids::uuid[], :years::int[], :nos::int[], :numbers::text[], :pages::int[], :days::text[])
              t (id, year, no, number, pages, on_day)
            on conflict (mediation_id) do update set state = 'ARCHIVED', version = dossier.version + 1,
              archive_year = excluded.archive_year, archive_no = excluded.archive_no,
              archive_number = excluded.archive_number, retention = excluded.retention, pages = excluded.pages,
              on_paper = true, place = excluded.place, archived_on = excluded.archived_on,
              archived_by = excluded.archived_by
            """;
    private final DossierRepository repository;
    private final ArchiveMarks marks;
    private final Pieces pieces;
    private final ArchiveTerm term;
    private final Trail trail;
    private final PaperAge age;
    private final JdbcClient jdbc;

    PaperFilings(
            DossierRepository repository,
            ArchiveMarks marks,
            Pieces pieces,
            ArchiveTerm term,
            Trail trail,
            PaperAge age,
            JdbcClient jdbc) {
        this.repository = repository;
        this.marks = marks;
        this.pieces = pieces;
        this.term = term;
        this.trail = trail;
        this.age = age;
        this.jdbc = jdbc;
    }

    /** 一卷 — its pages and the day it was bound. */
    public record Filing(MediationId id, int pages, LocalDate on) {}

    /**
     * 登记的说明.
     *
     * @param place where the dossiers lie
     * @param reason why they are dated back; empty when they are not
     */
    public record Shelf(String place, String reason) {}

    /** 可登记的案件. */
    public record Unfiled(UUID id, String number, String title, LocalDate concludedOn) {}

    /** 无电子卷宗的已结案件: concluded in the span, not archived, without any scan. */
    @Transactional(readOnly = true)
    public List<Unfiled> unfiled(Viewer viewer, LocalDate from, LocalDate to, int most) {
        return jdbc.sql("""
                        select m.id, m.number, m.title, m.concluded_on from (
                          select * from mediation where concluded_on between :from and :to and archived_on is null and %s) m
                        where not exists (select 1 from dossier_scan s where s.mediation_id = m.id and s.dropped_at is null)
                        order by m.concluded_on, m.id limit :most
                        """.formatted(Sight.SQL))
                .params(Sight.of(viewer))
                .param("from", from)
                .param("to", to)
                .param("most", most)
                .query((row, n) -> new Unfiled(
                        row.getObject("id", UUID.class),
                        row.getString("number"),
                        row.getString("title"),
                        row.getObject("concluded_on", LocalDate.class)))
                .list();
    }

    /** The last day on which a case may have been concluded to be listed. */
    public LocalDate newest() {
        return age.newest();
    }

    /** Registers them in the order of their numbers; every year's numbers go on where they stood. */
    public void register(Viewer viewer, OfficeId office, Shelf shelf, List<Filing> filings) {
        var where = Prose.required("存放地点", shelf.place(), Prose.LINE);
        var why = Prose.optional("补记理由", shelf.reason(), Prose.LINE);
        if (filings.isEmpty()) throw new Refusal("没有选择案卷。请至少填写一卷的页数。", null);
        var most = pieces.rule("most-pages");
        for (var it : filings)
            if (it.pages() < 1 || it.pages() > most) throw new Refusal("页数应在 1 到 {0} 之间。请核对后再登记。", null, most);
        age.require(office, filings);
        age.requireDays(filings, why);
        var facts = facts(office, filings);
        var taken = new ArrayList<Mark>();
        facts.forEach((year, cases) -> taken.addAll(number(office, year, cases)));
        marks.onPaper(viewer, office, taken);
        enter(viewer, office, where, filings, taken);
        taken.forEach(it -> term.met(it.id(), it.on()));
        var first = taken.stream().map(Mark::on).min(LocalDate::compareTo).orElseThrow();
        var details = Map.of("dossiers", String.valueOf(taken.size()), "from", first.toString(), "why", why);
        trail.note("dossier.paper-filed", "office/" + office, details);
    }

    /** 结案年度的案件 — with its number and the day its dossier was bound. */
    private record Closed(MediationId id, String number, LocalDate on) {}

    private Map<Integer, List<Closed>> facts(OfficeId office, List<Filing> filings) {
        var days = new HashMap<UUID, LocalDate>();
        for (var it : filings) days.put(it.id().id(), it.on());
        var years = new TreeMap<Integer, List<Closed>>();
        jdbc.sql("""
                        select id, number, concluded_on from mediation
                        where id = any(:ids) and office_code = :office and concluded_on is not null order by concluded_on, id
                        """)
                .param("ids", days.keySet().toArray(UUID[]::new))
                .param("office", office.code())
                .query(row -> {
                    var id = row.getObject("id", UUID.class);
                    var concluded = row.getObject("concluded_on", LocalDate.class);
                    var bound = requireNonNull(days.get(id));
                    var number = row.getString("number");
                    PaperAge.requireAfter(concluded, bound, number);
                    years.computeIfAbsent(concluded.getYear(), _ -> new ArrayList<>())
                            .add(new Closed(new MediationId(id), number, bound));
                });
        if (years.values().stream().mapToInt(List::size).sum() != days.size())
            throw new Refusal("有案件还没有结案、已经归档,或者归档日期早于结案日期。请刷新页面,核对后再登记。", Dossiers.LAW);
        return years;
    }

    private List<Mark> number(OfficeId office, int year, List<Closed> cases) {
        var last = repository.take(office, year, cases.size());
        var marks = new ArrayList<Mark>();
        for (int i = 0; i < cases.size(); i++) {
            var it = cases.get(i);
            var no = last - cases.size() + 1 + i;
            marks.add(new Mark(it.id(), ArchiveNumber.of(it.number(), year, no), it.on()));
        }
        return marks;
    }

    private void enter(Viewer viewer, OfficeId office, String place, List<Filing> filings, List<Mark> taken) {
        var pages = new HashMap<MediationId, Integer>();
        for (var it : filings) pages.put(it.id(), it.pages());
        jdbc.sql(ENTER)
                .param("office", office.code())
                .param("ids", taken.stream().map(it -> it.id().id()).toArray(UUID[]::new))
                .param(
                        "years",
                        taken.stream()
                                .map(it -> ArchiveNumber.year(it.number()))
                                .toArray(Integer[]::new))
                .param(
                        "nos",
                        taken.stream()
                                .map(it -> ArchiveNumber.last(it.number()))
                                .toArray(Integer[]::new))
                .param("numbers", taken.stream().map(Mark::number).toArray(String[]::new))
                .param("pages", taken.stream().map(it -> pages.get(it.id())).toArray(Integer[]::new))
                .param("days", taken.stream().map(it -> it.on().toString()).toArray(String[]::new))
                .param("retention", pieces.paperRetention())
                .param("place", place)
                .param("by", viewer.name())
                .update();
    }
}
