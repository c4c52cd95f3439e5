package cn.xingsuo.mediation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import cn.xingsuo.InTheHouse;
import cn.xingsuo.office.Offices;
import cn.xingsuo.office.Subject;
import cn.xingsuo.rating.measure.Period;
import cn.xingsuo.rating.measure.SqlGauge;
import cn.xingsuo.screening.Alerts;
import cn.xingsuo.web.PageRequests;
import cn.xingsuo.web.Role;
import cn.xingsuo.web.Viewer;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;

/** Minors and domestic violence: whoever may not open such a case finds neither its people nor its number nor its kind anywhere. */
@InTheHouse
class HiddenCasesTest {
    private static final LocalDate TODAY = LocalDate.now();
    private static final String KIND = "劳动争议";
    private final MockMvc web;
    private final Mediations mediations;
    private final Corrections corrections;
    private final Alerts alerts;
    private final List<SqlGauge> gauges;
    private final JdbcClient jdbc;
    private final Parish parish;
    private final Viewer director;
    private final Viewer other;

    HiddenCasesTest(
            MockMvc web,
            Mediations mediations,
            Corrections corrections,
            Alerts alerts,
            List<SqlGauge> gauges,
            Offices offices,
            JdbcClient jdbc) {
        this.web = web;
        this.mediations = mediations;
        this.corrections = corrections;
        this.alerts = alerts;
        this.gauges = gauges;
        this.jdbc = jdbc;
        parish = Parish.founded("990478101", offices, jdbc);
        director = parish.director();
        other = parish.viewer("other." + parish.office(), Role.OFFICER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/today",
                "/mediation/cases",
                "/mediation/cases?risk=VULNERABLE",
                "/mediation/cases?q=隐某",
                "/mediation/cases.csv?risk=VULNERABLE",
                "/api/v1/mediations?risk=VULNERABLE",
                "/mediation/archive",
                "/mediation/archive.xlsx",
                "/mediation/performances",
                "/mediation/revisits",
                "/mediation/ledgers/cases?from=%1$s&to=%1$s",
                "/mediation/ledgers/archive?from=%1$s&to=%1$s",
                "/reports/mediation-cases/records?period=%2$s&row=accepted",
                "/mediation/transfers",
                "/mediation/transfers?q=隐某",
                "/mediation/transfers.xlsx",
                "/mediation/screening",
                "/mediation/screening.xlsx",
                "/mediation/screening/alerts",
                "/mediation/screening/alerts.xlsx",
                "/mediation/subsidies",
                "/mediation/subsidies?q=隐某",
                "/mediation/subsidies/new",
                "/figures/mediation.success-rate/990478101",
                "/figures/mediation.file-completeness/990478101",
                "/offices/990478101/star/C1.3"
            })
    void pagesNameNothingOfIt(String path) throws Exception {
        var secret = archived(secret());
        followed(secret);
        var page = text(path.formatted(TODAY, YearMonth.from(TODAY)), other);
        assertThat(page).doesNotContain("隐某与", "密某", secret.number() + "<", secret.number() + " ", KIND + "纠纷</td>");
        if (List.of("/mediation/archive", "/mediation/transfers", "/mediation/screening")
                .contains(path)) assertThat(text(path, director)).contains("隐某");
    }

    @Test
    void pagesOfItsHandOverItsFindingAndItsAlertAreNotThere() throws Exception {
        var secret = secret();
        followed(secret);
        for (var table : List.of("docking_transfer", "screening_finding", "screening_alert")) {
            var id = jdbc.sql("select id from " + table + " where case_id = :id limit 1")
                    .param("id", secret.id().id())
                    .query(UUID.class)
                    .optional();
            if (id.isEmpty()) continue;
            var path = PATHS.get(table) + id.get();
            assertThat(answer(path, other).getStatus()).as(path).isEqualTo(404);
            assertThat(answer(path, director).getStatus()).as(path).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"receipt", "refusal", "result", "feedback", "archive", "case"})
    void commandsOnItsHandOverByAGuessedIdFindNothing(String command) throws Exception {
        var secret = secret();
        followed(secret);
        var id = jdbc.sql("select id from docking_transfer where case_id = :id")
                .param("id", secret.id().id())
                .query(UUID.class)
                .single();
        assertThat(sent(id, command, other)).isEqualTo(404);
        assertThat(sent(UUID.randomUUID(), command, other)).isEqualTo(404);
        assertThat(sent(id, command, director)).isNotEqualTo(404);
    }

    private int sent(UUID transfer, String command, Viewer viewer) throws Exception {
        var form = post("/mediation/transfers/" + transfer + "/" + command)
                .param("version", "0")
                .param("on", TODAY.toString())
                .param("by", "王静")
                .param("note", "双方各让一步")
                .param("village", parish.village());
        return new PageRequests(web).send(form, viewer).getStatus();
    }

    private static final Map<String, String> PATHS = Map.of(
            "docking_transfer", "/mediation/transfers/",
            "screening_finding", "/mediation/screening/findings/",
            "screening_alert", "/mediation/screening/alerts/");

    /** It began from a finding and from a hand-over, and somebody claims a subsidy for it. */
    private void followed(Secret it) {
        var partner = jdbc.sql("""
                        insert into docking_partner (id, office_code, name, kind, channel, contact, since)
                        values (:id, :office, :name, 'POLICE', 'PAPER', '', :day) returning id
                        """)
                .param("id", UUID.randomUUID())
                .param("office", parish.office().code())
                .param("name", "派出所" + it.id())
                .param("day", TODAY)
                .query(UUID.class)
                .single();
        jdbc.sql("""
                        insert into docking_transfer (id, office_code, direction, partner_id, channel, organ_kind, organ_name, letter, state,
                          kind, subject, category, story, consent, materials, sent_on, registered_at, registered_by, receive_by, received_on,
                          case_id, case_number, search, initials)
                        values (:id, :office, 'IN', :partner, 'PAPER', 'POLICE', '派出所', :letter, 'MEDIATING', 'POLICE',
                          '隐某与密某欠薪', 'LABOUR', '', '', '{}', :day, now(), 'elsewhere', :day, :day, :case, :number, '隐某与密某欠薪', '')
                        """)
                .param("id", UUID.randomUUID())
                .param("office", parish.office().code())
                .param("partner", partner)
                .param("letter", "移" + it.id())
                .param("day", TODAY)
                .param("case", it.id().id())
                .param("number", it.number())
                .update();
        jdbc.sql("""
                        insert into screening_finding (id, office_code, number, state, name, happened_on, village_code, place, scale, category,
                          people, units, brief, signs, hidden, resolve_by, way, organ, responsible, who, search, initials, registered_on,
                          registered_at, registered_by, case_id, case_number)
                        values (:id, :office, :letter, 'CASE', '隐某与密某欠薪', :day, :village, '', 'INDIVIDUAL', 'LABOUR', 2, '', '', '{}',
                          false, :day, 'MEDIATION', '', '', '', '隐某与密某欠薪', '', :day, now(), 'elsewhere', :case, :number)
                        """)
                .param("id", UUID.randomUUID())
                .param("office", parish.office().code())
                .param("letter", "排" + it.id())
                .param("village", parish.village())
                .param("day", TODAY)
                .param("case", it.id().id())
                .param("number", it.number())
                .update();
        jdbc.sql("""
                        insert into subsidy_claim (id, office_code, kind, number, version, state, mediation_id, dispute, case_number, category,
                          difficulty, outcome, concluded_on, nature, addons, repeats, note, claimed_on, claimed_by, due_on, search, initials)
                        values (:id, :office, 'MEDIATION', :letter, 0, 'CLAIMED', :case, :case, :number, 'LABOUR', 'ORDINARY', 'FAILED', :day,
                          '', '{}', '{}', '', :day, 'elsewhere', :day, '补' || :number, '') on conflict do nothing
                        """)
                .param("id", UUID.randomUUID())
                .param("office", parish.office().code())
                .param("letter", "补" + it.id())
                .param("day", TODAY)
                .param("case", it.id().id())
                .param("number", it.number())
                .update();
        alerts.hide(it.id());
    }

    @Test
    void evidenceOfFiguresAndRecordsOfTablesShowOnlyAMark() throws Exception {
        var secret = archived(secret());
        for (var gauge : gauges) {
            if (!gauge.indicator().id().startsWith("mediation.")) continue;
            var evidence = gauge.evidence(Subject.of(parish.office()), new Period(TODAY.minusYears(1), TODAY), 1000);
            assertThat(evidence.counted())
                    .as(gauge.indicator().id())
                    .noneMatch(it ->
                            it.title().contains(secret.number()) || it.title().contains(KIND));
            assertThat(evidence.leftOut())
                    .as(gauge.indicator().id())
                    .noneMatch(it ->
                            it.title().contains(secret.number()) || it.title().contains(KIND));
        }
        assertThat(text(
                        "/reports/mediation-cases/records?period=%s&row=accepted".formatted(YearMonth.from(TODAY)),
                        other))
                .contains(CaseNames.mark(secret.id()));
    }

    @Test
    void theDocketShowsOnlyAMarkFromTheDayTheCaseIsHidden() {
        var secret = secret();
        assertThat(titles(secret.id())).isNotEmpty().allMatch(it -> it.startsWith(CaseNames.mark(secret.id())));
        var known = concluded(mediations.register(
                director, parish.form("显某", "明某", parish.dispute("LABOUR", "工钱"), TODAY, Parish.BOTH)));
        assertThat(titles(known.id())).isNotEmpty().allMatch(it -> it.contains(KIND));
        var before = corrections.registered(director, known.id());
        var hidden = parish.dispute("LABOUR", "工钱", "VULNERABLE");
        corrections.correct(director, known, new Corrections.Correction("漏选风险", hidden, before.parties()));
        assertThat(titles(known.id())).isNotEmpty().allMatch(it -> it.startsWith(CaseNames.mark(known.id())));
    }

    private List<String> titles(MediationId id) {
        return jdbc.sql("select title from deadline where ref = :ref or ref like :below")
                .param("ref", id.ref())
                .param("below", id.ref() + "/%")
                .query(String.class)
                .list();
    }

    private record Secret(MediationId id, int version, String number) {}

    private Secret secret() {
        var form = parish.form("隐某", "密某", parish.dispute("LABOUR", "未成年人被拖欠工钱", "VULNERABLE"), TODAY, Parish.BOTH);
        var ref = concluded(mediations.register(director, form));
        var number = jdbc.sql("select number from mediation where id = :id")
                .param("id", ref.id().id())
                .query(String.class)
                .single();
        return new Secret(ref.id(), ref.version(), number);
    }

    private MediationRef concluded(MediationRef ref) {
        return mediations.conclude(
                director, ref, new Outcome.Failure(TODAY, "NO_AGREEMENT", Set.of("ARBITRATION"), "分歧过大"));
    }

    private Secret archived(Secret it) {
        mediations.markArchived(director, new MediationRef(it.id(), it.version()), "卷" + it.id(), TODAY);
        jdbc.sql("""
                        insert into dossier (office_code, mediation_id, version, state, required, present, archive_year, archive_no,
                          archive_number, retention, pages, on_paper, place, archived_on, archived_by)
                        select :office, :id, 1, 'ARCHIVED', 1, 1, 2026, coalesce(max(archive_no), 0) + 1, :number, '10年', 3, false, '',
                          :day, '' from dossier where office_code = :office
                        on conflict (mediation_id) do update set state = 'ARCHIVED', archive_year = excluded.archive_year,
                          archive_no = excluded.archive_no, archive_number = excluded.archive_number,
                          retention = excluded.retention, pages = 3, archived_on = excluded.archived_on, archived_by = ''
                        """)
                .param("office", parish.office().code())
                .param("id", it.id().id())
                .param("number", "卷" + it.id())
                .param("day", TODAY)
                .update();
        return it;
    }

    private MockHttpServletResponse answer(String path, Viewer viewer) throws Exception {
        return web.perform(get(path).with(authentication(new TestingAuthenticationToken(viewer, "", List.of()))))
                .andReturn()
                .getResponse();
    }

    private String text(String path, Viewer viewer) throws Exception {
        var answer = answer(path, viewer);
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        return path.endsWith(".xlsx") ? unzipped(answer.getContentAsByteArray()) : answer.getContentAsString(UTF_8);
    }

    private static String unzipped(byte[] book) throws IOException {
        var all = new StringBuilder();
        var file = Files.write(Files.createTempFile("archive", ".xlsx"), book);
        try (var zip = new ZipFile(file.toFile())) {
            for (var it : Collections.list(zip.entries()))
                all.append(new String(zip.getInputStream(it).readAllBytes(), UTF_8));
        } finally {
            Files.delete(file);
        }
        return all.toString();
    }
}
