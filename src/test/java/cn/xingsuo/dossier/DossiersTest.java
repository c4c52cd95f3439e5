package cn.xingsuo.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.xingsuo.InTheHouse;
import cn.xingsuo.dossier.Catalogue.Wanted;
import cn.xingsuo.dossier.PaperFilings.Filing;
import cn.xingsuo.dossier.PaperFilings.Shelf;
import cn.xingsuo.mediation.CaseRecords;
import cn.xingsuo.mediation.Hearings;
import cn.xingsuo.mediation.MediationId;
import cn.xingsuo.mediation.Mediations;
import cn.xingsuo.mediation.NoSuchMediation;
import cn.xingsuo.mediation.Outcome;
import cn.xingsuo.mediation.Parish;
import cn.xingsuo.mediation.Participants;
import cn.xingsuo.office.Offices;
import cn.xingsuo.office.Subject;
import cn.xingsuo.rating.measure.Period;
import cn.xingsuo.rating.measure.Unit;
import cn.xingsuo.web.Refusal;
import cn.xingsuo.web.Stale;
import cn.xingsuo.web.Texts;
import cn.xingsuo.web.Viewer;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@InTheHouse
class DossiersTest {
    private static final List<String> REQUIRED = List.of("application", "rights", "identity", "record", "agreement");
    private final Township township;
    private final Mediations mediations;
    private final Dossiers dossiers;
    private final Archiving archiving;
    private final DossierBook book;
    private final DossierPapers papers;
    private final Catalogue catalogue;
    private final PaperFilings filings;
    private final CaseRecords cases;
    private final FileCompleteness completeness;
    private final ArchivedInTime inTime;
    private final Offices offices;
    private final JdbcClient jdbc;
    private final Parish parish;
    private final Viewer director;

    DossiersTest(
            Mediations mediations,
            Hearings hearings,
            Participants participants,
            Dossiers dossiers,
            Archiving archiving,
            DossierBook book,
            DossierPapers papers,
            Catalogue catalogue,
            PaperFilings filings,
            CaseRecords cases,
            FileCompleteness completeness,
            ArchivedInTime inTime,
            Offices offices,
            JdbcClient jdbc) {
        this.township = new Township(mediations, hearings, participants);
        this.mediations = mediations;
        this.dossiers = dossiers;
        this.archiving = archiving;
        this.book = book;
        this.papers = papers;
        this.catalogue = catalogue;
        this.filings = filings;
        this.cases = cases;
        this.completeness = completeness;
        this.inTime = inTime;
        this.offices = offices;
        this.jdbc = jdbc;
        parish = Parish.founded("990462101", offices, jdbc);
        director = Township.director(parish);
    }

    @Test
    void aDossierIsArchivedOnlyWhenEveryRequiredPieceIsThere() {
        var id = township.settled(parish, false);
        refused(() -> submit(id), "缺 5 项必备材料(人民调解申请书、当事人权利义务告知书、当事人身份证明、人民调解记录、人民调解协议书)");
        for (var piece : REQUIRED.subList(0, 4)) scan(id, piece);
        refused(() -> submit(id), "缺 1 项必备材料(人民调解协议书)");
        scan(id, "agreement");
        submit(id);
        refused(() -> submit(id), "已经提请归档");
        archive(id);
        var dossier = book.of(cases.of(director, id));
        assertThat(dossier.archived()).isTrue();
        assertThat(dossier.filing().number()).matches("竹溪调卷〔2014〕\\d+号");
        assertThat(dossier.filing().retention()).isEqualTo("30年");
        assertThat(dossier.filing().pages()).isGreaterThanOrEqualTo(REQUIRED.size());
        assertThat(cases.of(director, id).ending().archiveNumber())
                .isEqualTo(dossier.filing().number());
        refused(() -> scan(id, "evidence"), "已经归档,不能再改");
        refused(() -> archive(id), "不能重复归档");
    }

    @Test
    void numbersOfTheYearHaveNoGapsEvenAfterAFailureAndAReopening() {
        var office = Parish.founded("990462102", offices, jdbc);
        var chief = Township.director(office);
        var first = complete(office, township.settled(office, false));
        var second = complete(office, township.oral(office));
        var third = complete(office, township.failed(office));
        archive(chief, first);
        assertThatExceptionOfType(Stale.class)
                .isThrownBy(() -> Township.on(day(40), () -> {
                    archiving.archive(chief, second, 99);
                    return 0;
                }));
        archive(chief, second);
        Township.on(day(41), () -> {
            archiving.reopen(chief, first, version(chief, first), "协议书漏扫一页");
            return 0;
        });
        assertThat(cases.of(chief, first).ending().archiveNumber()).endsWith("〕1号");
        assertThat(book.of(cases.of(chief, first)).archived()).isFalse();
        archive(chief, first);
        archive(chief, third);
        assertThat(catalogue.page(chief, new Wanted(2014, null), null, 10).stream()
                        .map(Catalogue.Line::archiveNumber))
                .containsExactly("竹溪调卷〔2014〕3号", "竹溪调卷〔2014〕2号", "竹溪调卷〔2014〕1号");
    }

    @Test
    void whatIsReplacedStaysWithTheReason() {
        var id = township.settled(parish, false);
        scan(id, "agreement");
        var record = cases.of(director, id);
        var scan = state(id, "agreement").current().getFirst();
        refused(() -> dossiers.remove(parish.officer(), id, new Dossiers.Replacement(scan.id(), " ")), "没有填写");
        dossiers.replace(parish.officer(), id, new Dossiers.Replacement(scan.id(), "漏了第二页"), "协议书2.pdf", pdf(id));
        assertThat(state(id, "agreement").scans()).hasSize(2);
        assertThat(state(id, "agreement").current()).hasSize(1);
        assertThat(state(id, "agreement").scans().getFirst().droppedWhy()).isEqualTo("漏了第二页");
        assertThat(book.of(record).count()).isEqualTo(new Dossier.Count(5, 1));
    }

    @Test
    void aFileThatIsNotWhatItSaysIsRefusedAndNothingIsKept() {
        var id = township.settled(parish, false);
        var zip = new ByteArrayInputStream(new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0});
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> dossiers.add(parish.officer(), id, "agreement", "协议书.pdf", zip));
        assertThat(state(id, "agreement").scans()).isEmpty();
        refused(() -> dossiers.add(parish.officer(), id, "cover", "封面.pdf", pdf(id)), "不需要上传");
        assertThatExceptionOfType(NoSuchPiece.class)
                .isThrownBy(() -> dossiers.add(parish.officer(), id, "nonsense", "x.pdf", pdf(id)));
    }

    @Test
    void anotherOfficeFindsNothing() {
        var id = township.settled(parish, false);
        var stranger = Parish.founded("990462103", offices, jdbc).officer();
        assertThatExceptionOfType(NoSuchMediation.class).isThrownBy(() -> papers.pdf(stranger, id, "agreement"));
        assertThatExceptionOfType(NoSuchMediation.class).isThrownBy(() -> archiving.submit(stranger, id, 0));
        assertThat(catalogue.page(stranger, new Wanted(null, null), null, 10)).isEmpty();
    }

    @Test
    void completenessIsTheMeanShareOfPiecesAndArchivingHasItsTime() {
        var office = Parish.founded("990462104", offices, jdbc);
        var chief = Township.director(office);
        var period = new Period(LocalDate.of(2014, 1, 1), LocalDate.of(2014, 12, 31));
        var subject = Subject.of(office.office());
        var half = township.settled(office, false);
        scan(office, half, "agreement");
        var done = complete(office, township.oral(office));
        township.failed(office);
        assertThat(completeness.read(subject, period).in(Unit.PERCENT, 1)).isEqualByComparingTo("40.0");
        archive(chief, done);
        assertThat(inTime.read(subject, period).in(Unit.PERCENT, 1)).isEqualByComparingTo("33.3");
        assertThat(completeness.evidence(subject, period, 10).counted())
                .extracting(it -> it.link())
                .contains("/mediation/cases/" + half + "/documents");
    }

    @Test
    void dossiersBoundOnPaperAreRegisteredTogetherWithTheirPages() {
        var office = Parish.founded("990462105", offices, jdbc);
        var chief = Township.director(office);
        var one = township.settled(office, false);
        var two = township.oral(office);
        assertThat(filings.unfiled(chief, Township.DAY, day(60), 10)).hasSize(2);
        refused(() -> register(chief, 40, office, new Filing(one, 20, day(30))), "不满 60 天");
        var late = Township.on(day(74), () -> mediations.register(office.officer(), office.form(Township.DAY)));
        var oral = new Outcome.OralAgreement(Township.DAY, "当场疏通水沟", Township.DAY);
        Township.on(day(74), () -> mediations.conclude(office.officer(), late, oral));
        refused(() -> register(chief, office, new Filing(late.id(), 9, day(30))), "在 2014-05-16 才结案录入");
        refused(() -> register(chief, office, new Filing(one, 0, day(30))), "页数应在");
        refused(() -> register(chief, office, new Filing(one, 20, day(1))), "早于结案日期");
        refused(() -> register(chief, office, new Filing(one, 20, day(76))), "还没有发生的事不能记载");
        var undated = new Shelf("档案室 3 号柜", " ");
        refused(() -> register(chief, 75, undated, office, new Filing(one, 20, day(44))), "补记理由");
        register(chief, office, new Filing(one, 23, day(30)), new Filing(two, 9, day(30)));
        assertThat(jdbc.sql("select details::text from trail where act = 'dossier.paper-filed' and subject = :office")
                        .param("office", "office/" + office.office())
                        .query(String.class)
                        .single())
                .contains("当时已经装订", day(30).toString());
        refused(() -> register(chief, office, new Filing(two, 9, day(30))), "已经归档");
        var lines = catalogue.page(chief, new Wanted(2014, null), null, 10);
        assertThat(lines).extracting(it -> it.filing().pages()).containsExactly(23, 9);
        assertThat(lines)
                .allMatch(it -> it.filing().onPaper() && it.filing().place().equals("档案室 3 号柜"));
        assertThat(filings.unfiled(chief, Township.DAY, day(60), 10))
                .extracting(it -> it.id())
                .containsExactly(late.id().id());
        var period = new Period(LocalDate.of(2014, 1, 1), LocalDate.of(2014, 12, 31));
        assertThat(completeness.read(Subject.of(office.office()), period).in(Unit.PERCENT, 0))
                .isEqualByComparingTo("67");
    }

    private void register(Viewer chief, Parish office, Filing... all) {
        register(chief, 75, office, all);
    }

    @Test
    void aDossierBoundTheOtherDayNeedsNoReason() {
        var office = Parish.founded("990462110", offices, jdbc);
        var chief = Township.director(office);
        var one = township.settled(office, false);
        register(chief, 75, new Shelf("档案室", ""), office, new Filing(one, 20, day(45)));
        assertThat(catalogue.page(chief, new Wanted(2014, null), null, 10)).hasSize(1);
    }

    private void register(Viewer chief, int after, Parish office, Filing... all) {
        register(chief, after, new Shelf("档案室 3 号柜", "当时已经装订"), office, all);
    }

    private void register(Viewer chief, int after, Shelf shelf, Parish office, Filing... all) {
        Township.on(day(after), () -> {
            filings.register(chief, office.office(), shelf, List.of(all));
            return 0;
        });
    }

    private MediationId complete(Parish office, MediationId id) {
        for (var it : book.pieces(cases.of(office.officer(), id)))
            if (it.required()) scan(office, id, it.piece().code());
        return id;
    }

    private void scan(MediationId id, String piece) {
        scan(parish, id, piece);
    }

    private void scan(Parish office, MediationId id, String piece) {
        dossiers.add(office.officer(), id, piece, piece + ".pdf", new ByteArrayInputStream(SmallPdf.BYTES));
    }

    private ByteArrayInputStream pdf(MediationId id) {
        return new ByteArrayInputStream(SmallPdf.of("第二次扫描 " + id));
    }

    private void submit(MediationId id) {
        archiving.submit(parish.officer(), id, version(director, id));
    }

    private void archive(MediationId id) {
        archive(director, id);
    }

    private void archive(Viewer chief, MediationId id) {
        Township.on(day(40), () -> {
            archiving.archive(chief, id, version(chief, id));
            return 0;
        });
    }

    private int version(Viewer viewer, MediationId id) {
        return book.of(cases.of(viewer, id)).version();
    }

    private PieceState state(MediationId id, String piece) {
        return book.pieces(cases.of(director, id)).stream()
                .filter(it -> it.piece().code().equals(piece))
                .findFirst()
                .orElseThrow();
    }

    private static LocalDate day(int after) {
        return Township.DAY.plusDays(after);
    }

    private static void refused(ThrowingCallable what, String words) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(what).satisfies(it -> {
            var text = Texts.t(it.text(), it.arguments());
            assertThat(text).contains(words);
        });
    }
}
