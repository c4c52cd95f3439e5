package cn.xingsuo.browser;

import static org.assertj.core.api.Assertions.assertThat;

import cn.xingsuo.InTheHouse;
import cn.xingsuo.dossier.SmallPdf;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** 从登记到归档 — a dispute comes in at the counter and leaves as an archived dossier, without a script. */
@InTheHouse
class DossierJourneyTest {
    private static final List<String> REQUIRED = List.of("application", "rights", "identity", "record", "agreement");

    @LocalServerPort
    int port;

    @Test
    void aDisputeGoesFromRegistrationToTheArchivedDossier() {
        var path = "";
        try (var browsing = Browsing.withoutScripts(port).as("wjj.ganbu").open("/mediation/new")) {
            var page = browsing.page();
            register(page);
            path = browsing.path();
            conclude(page, path);
            browsing.open(path + "/documents");
            PlaywrightAssertions.assertThat(page.locator("#agreement")).containsText("缺签名件");
            browsing.shoot("journey-documents");
            for (var piece : REQUIRED) upload(page, piece);
            browsing.open(path + "/close");
            browsing.shoot("journey-close");
            page.click("[data-testid='close.submit'] button");
            PlaywrightAssertions.assertThat(page.locator("main")).containsText("等待所长审核");
        }
        try (var browsing = Browsing.withoutScripts(port).as("wjj.suozhang").open(path + "/close")) {
            var page = browsing.page();
            page.click("[data-testid='close.archive'] button");
            PlaywrightAssertions.assertThat(page.locator("[data-testid='close.archived']"))
                    .containsText("保管期限");
            browsing.open("/mediation/archive?year=" + LocalDate.now().getYear());
            PlaywrightAssertions.assertThat(page.locator("[data-testid='catalogue.table']"))
                    .containsText("卷宗甲");
            browsing.shoot("journey-archive");
        }
        assertThat(path).startsWith("/mediation/cases/");
    }

    private static void register(Page page) {
        page.fill("[name='applicant']", "卷宗甲");
        page.fill("[name='applicantPhone']", "13905730003");
        page.fill("[name='respondent']", "卷宗乙");
        page.selectOption("[name='dispute.category']", "NEIGHBOUR");
        page.selectOption("[name='dispute.village']", new SelectOption().setIndex(1));
        page.check("[name='will.both']");
        page.fill("[name='dispute.story']", "院墙渗水,要求修缮");
        page.click("button[value=open]");
    }

    private static void conclude(Page page, String path) {
        page.navigate(page.url().replaceAll("[?#].*", "") + "/conclude");
        page.selectOption("[name='outcome']", "WRITTEN");
        page.fill("textarea[name='text']", "卷宗乙赔偿医疗费");
        page.click("main form button:has-text('核对结案内容')");
        PlaywrightAssertions.assertThat(page.locator("[data-testid='check.defects']"))
                .containsText("没有写金额");
        page.click("button:has-text('返回修改')");
        page.fill("textarea[name='text']", "卷宗乙于月底前修缮院墙,赔偿卷宗甲800元");
        page.click("main form button:has-text('核对结案内容')");
        PlaywrightAssertions.assertThat(page.locator("main")).not().containsText("必须改正");
        page.click("[data-testid='check.form'] button[data-save]");
        PlaywrightAssertions.assertThat(page.locator("main")).containsText("已结案");
        assertThat(page.url()).endsWith(path);
    }

    private static void upload(Page page, String piece) {
        var form = "[data-testid='documents.upload." + piece + "']";
        page.setInputFiles(
                form + " input[type=file]", new FilePayload(piece + ".pdf", "application/pdf", SmallPdf.BYTES));
        page.click(form + " button");
        PlaywrightAssertions.assertThat(page.locator("#" + piece)).containsText("签名件已归入");
    }
}
