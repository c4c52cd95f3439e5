package cn.xingsuo.web;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 显示设置保存 — keeps theme, text size, density and shortcuts in cookies; the settings page shows the form {@code ui/display}. */
@Controller
@Allowed(Act.ANYONE)
class DisplayController {
    private static final Map<String, List<String>> KNOWN =
            Map.of("theme", Display.THEMES, "size", Display.SIZES, "density", Display.DENSITIES, "keys", Display.KEYS);

    @PostMapping("/display")
    ResponseEntity<Void> change(
            @RequestParam Map<String, String> chosen, @RequestParam(defaultValue = "/settings") String back) {
        var headers = new HttpHeaders();
        KNOWN.forEach((name, values) -> {
            var value = chosen.getOrDefault(name, values.getFirst());
            if (!values.contains(value)) throw new Refusal("没有这种显示设置。请从列表中选择", null);
            headers.add(
                    HttpHeaders.SET_COOKIE,
                    LanguageController.remembered(name, value).toString());
        });
        headers.setLocation(Back.safe(back));
        return new ResponseEntity<>(headers, HttpStatus.SEE_OTHER);
    }
}
