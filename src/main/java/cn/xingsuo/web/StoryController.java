package cn.xingsuo.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 组件样张 — every component in every state, for development only ({@code xingsuo.dev=true}). */
@Controller
@RequestMapping("/dev/ui")
@Allowed(Act.HOME)
@ConditionalOnProperty("xingsuo.dev")
class StoryController {
    private static final List<Map<String, String>> PLACES = List.of(
            Map.of("value", "330411105201", "label", "桃园村", "hint", "新塍镇 · 330411105201"),
            Map.of("value", "330411105202", "label", "陡门村", "hint", "新塍镇 · 330411105202"),
            Map.of("value", "330411105203", "label", "桃源社区", "hint", "新塍镇 · 330411105203"));

    /** 样张表单 — shows the pattern: constraints and names on the form, nothing about errors in the controller. */
    record Sample(
            @Label("案由") @NotBlank @Size(max = 20) String cause,
            @Label("受理日期") @NotNull LocalDate on,
            @Label("村(社区)") @NotBlank String village,
            @Label("经过") @Size(max = 200) String story) {}

    @GetMapping
    View show() {
        return new View("dev/ui", new Story());
    }

    @PostMapping
    String submit(@Valid @ModelAttribute Sample form, RedirectAttributes redirect) {
        if (form.cause().equals("离婚登记")) {
            throw new Refusal("没有受理:“{0}”不属于民间纠纷。请告知当事人到婚姻登记机关办理", "people-mediation-law#2", form.cause());
        }
        if (form.cause().equals("改过")) throw new Stale("没有保存:这条记录刚刚被别人改过。请对照后再提交");
        Flash.say(redirect, "已登记 {0}", form.cause());
        return "redirect:/dev/ui";
    }

    @GetMapping("/pick")
    @ResponseBody
    List<Map<String, String>> pick(@RequestParam String q) {
        return PLACES.stream()
                .filter(it -> Stream.of("label", "value")
                        .anyMatch(field -> it.getOrDefault(field, "").contains(q)))
                .toList();
    }
}
