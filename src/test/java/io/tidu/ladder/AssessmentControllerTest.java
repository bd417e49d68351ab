package io.tidu.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AssessmentControllerTest {

    private static final String GOOD = """
            { "rung": "SRDI_SME", "kind": "NEW", "asOf": "2026-06-01", "edition": null, "region": null,
              "years": { "2025": { "revenue": 6200.00, "core_revenue": 5900.00, "rd_expense": 410.00,
                                   "total_assets": 9000, "total_liabilities": 4500, "quality_score": 62 },
                         "2024": { "revenue": 5400, "rd_expense": 330 } },
              "facts": { "niche_years": 4, "titles": ["TECH_INNOVATIVE_SME"], "ip_class1": 2, "blocked": [] } }
            """;

    private final JsonMapper json = JsonMapper.builder().build();
    private static final MockMvc HTTP = http(1000);

    @Test
    void answersAsTheContractSays() throws Exception {
        var answer = answer(GOOD);
        assertThat(answer.get("rung").stringValue()).isEqualTo("SRDI_SME");
        assertThat(answer.get("edition").stringValue()).isEqualTo("2026");
        assertThat(answer.get("kind").stringValue()).isEqualTo("NEW");
        assertThat(answer.get("verdict").stringValue()).isEqualTo("UNDETERMINED");
        assertThat(answer.get("score").isNull()).isTrue();
        assertThat(codes(answer)).containsExactly("G", "P0", "P1", "P2a", "P2b", "P2c", "P3", "P4", "P5", "P6");
        var share = criterion(answer, "P2b");
        assertThat(share.get("outcome").stringValue()).isEqualTo("MET");
        assertThat(share.get("observed").decimalValue()).isEqualByComparingTo("95.16");
        assertThat(share.get("required").stringValue()).isEqualTo("≥ 80");
        assertThat(share.get("points").isNull()).isTrue();
        assertThat(share.get("gap").isNull()).isTrue();
        assertThat(criterion(answer, "P5").get("outcome").stringValue()).isEqualTo("MANUAL_REVIEW");
    }

    @Test
    void statesTheGapOfAnUnmetCriterion() throws Exception {
        var gap = criterion(answer(GOOD.replace("5900.00", "4947.50")), "P2b").get("gap");
        assertThat(gap.get("figure").stringValue()).isEqualTo("core_revenue");
        assertThat(gap.get("year").intValue()).isEqualTo(2025);
        assertThat(gap.get("by").decimalValue()).isEqualByComparingTo("12.5");
        assertThat(gap.get("unit").stringValue()).isEqualTo("万元");
    }

    @Test
    void takesAnAbsentFigureAsUnknownAndNotAsZero() throws Exception {
        var answer = answer("{\"rung\":\"SRDI_SME\",\"kind\":\"NEW\",\"asOf\":\"2026-06-01\"}");
        assertThat(answer.get("verdict").stringValue()).isEqualTo("UNDETERMINED");
        for (var code : List.of("G", "P0", "P1", "P2a", "P2b", "P2c", "P3", "P4", "P6")) {
            assertThat(criterion(answer, code).get("outcome").stringValue()).isEqualTo("UNKNOWN");
        }
        assertThat(criterion(answer, "P2b").get("missing")).hasSize(2);
    }

    @Test
    void comparesExactly() throws Exception {
        var almost = GOOD.replace("\"revenue\": 6200.00", "\"revenue\": 10000").replace("410.00", "299.45");
        var criterion = criterion(answer(almost), "P3");
        assertThat(criterion.get("outcome").stringValue()).isEqualTo("UNMET");
        assertThat(criterion.get("gap").get("by").decimalValue()).isEqualByComparingTo("0.55");
    }

    @Test
    void writesPlainDecimals() throws Exception {
        var body = post(GOOD.replace("6200.00", "100000000000").replace("5900.00", "1e10"), "zh-CN")
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(body).doesNotContainPattern("[0-9]E[+-]?[0-9]");
    }

    @Test
    void speaksTheLanguageOfTheCaller() throws Exception {
        assertThat(criterion(read(post(GOOD, "en-GB")), "P1").get("name").stringValue())
                .isEqualTo("Years in the niche market");
        assertThat(criterion(read(post(GOOD, "fr")), "P1").get("name").stringValue())
                .isEqualTo("从事特定细分市场年限");
    }

    /** What is replaced in a good question, by what, and the field that is named. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"kind\": \"NEW\" | \"kind\": \"OLD\" | kind",
                "\"kind\": \"NEW\", | '' | kind",
                "\"rung\": \"SRDI_SME\" | \"rung\": 5 | rung",
                "\"rung\": \"SRDI_SME\", | '' | rung",
                "2026-06-01 | 2026-06-31 | asOf",
                "2026-06-01 | 0026-06-01 | asOf",
                "\"2026-06-01\" | 20260601 | asOf",
                "\"edition\": null | \"edition\": \"1999\" | edition",
                "\"edition\": null | \"edition\": 2026 | edition",
                "2026-06-01 | 2001-06-01 | asOf",
                "SRDI_SME | CHAIN_LEADER | region",
                "\"region\": null | \"region\": \"浙江\" | region",
                "\"region\": null | \"province\": null | province",
                "\"2025\": | \"25\": | years.25",
                "\"2025\": | \"２０２５\": | years.２０２５",
                "6200.00 | \"6200\" | years.2025.revenue",
                "6200.00 | true | years.2025.revenue",
                "6200.00 | [6200] | years.2025.revenue",
                "6200.00 | -0.01 | years.2025.revenue",
                "6200.00 | 1000000000000 | years.2025.revenue",
                "6200.00 | 1e999999 | years.2025.revenue",
                "6200.00 | 1e-999999 | years.2025.revenue",
                "6200.00 | 0.0000001 | years.2025.revenue",
                "\"quality_score\": 62 | \"quality_score\": 100.5 | years.2025.quality_score",
                "\"revenue\": 5400 | \"revenues\": 5400 | years.2024.revenues",
                "\"revenue\": 5400 | \"niche_years\": 5 | years.2024.niche_years",
                "\"niche_years\": 4 | \"niche_years\": 4.5 | facts.niche_years",
                "\"niche_years\": 4 | \"niche_years\": -1 | facts.niche_years",
                "\"niche_years\": 4 | \"digital_level\": 5 | facts.digital_level",
                "\"niche_years\": 4 | \"revenue\": 4 | facts.revenue",
                "\"niche_years\": 4 | \"own_brand\": \"yes\" | facts.own_brand",
                "\"niche_years\": 4 | \"rd_institution\": \"GLOBAL\" | facts.rd_institution",
                "[\"TECH_INNOVATIVE_SME\"] | \"TECH_INNOVATIVE_SME\" | facts.titles",
                "[\"TECH_INNOVATIVE_SME\"] | [\"TECH_SME\", 5] | facts.titles[1]",
                "[\"TECH_INNOVATIVE_SME\"] | [\"创新型\"] | facts.titles[0]",
                "\"blocked\": [] | \"blocked\": [\"LATE\"] | facts.blocked[0]",
                "\"facts\": { | \"facts\": null, \"years\": { | ''",
                "\"facts\": | facts: | ''"
            })
    void refusesMalformedInputNamingTheField(String good, String wrong, String field) throws Exception {
        var question = GOOD.replace(good, wrong == null ? "" : wrong);
        assertThat(question).isNotEqualTo(GOOD);
        for (var language : List.of("zh-CN", "en")) {
            var response = post(question, language);
            assertThat(response.getStatus()).isEqualTo(400);
            assertThat(response.getContentType()).startsWith("application/problem+json");
            var errors = read(response).get("errors");
            assertThat(errors).hasSize(1);
            assertThat(errors.get(0).get("field").stringValue()).isEqualTo(field == null ? "" : field);
            assertThat(errors.get(0).get("message").stringValue()).isNotBlank();
        }
    }

    @Test
    void assessesEveryRungByTheCodesOfTheContract() throws Exception {
        codesOf("INNOVATIVE_SME", "NEW", null, "G D1 D2 D3 D4 I I1 I2 I3 I4 I5 I6");
        codesOf("TECH_SME", "NEW", null, "G B1 B2 B3 D1 D2 D3 D4 T T1 T2 T3");
        codesOf("TECH_INNOVATIVE_SME", "NEW", null, "H1");
        codesOf("SRDI_SME", "REVIEW", "140402", "G Q1 Q2 Q3 Q4 S1 S2 S3 S4 S5 S6 S7 S8 S9 S10 S11 S12 S13");
        codesOf("LITTLE_GIANT", "NEW", null, "G L0 L1 L2a L2b L2c L2d L3 L4 L5 L6 L7");
        codesOf("LITTLE_GIANT", "REVIEW", null, "G Z1 Z2 Z3 J1 J2 J3 J4 T1 T2 X1 X2 X3 X4 K1 G1");
        codesOf("MFG_CHAMPION", "NEW", null, "G C1 C2 C3 C4 C5 C6");
        codesOf("ZJ_MFG_CHAMPION", "NEW", "33", "G C1 C2 C3 C5");
        codesOf("CHAIN_LEADER", "NEW", "44", "G K1 K2 K3 K4 K5");
    }

    private void codesOf(String rung, String kind, @Nullable String region, String codes) throws Exception {
        var question = GOOD.replace("SRDI_SME", rung)
                .replace("\"NEW\"", "\"" + kind + "\"")
                .replace("\"region\": null", "\"region\": " + (region == null ? null : "\"" + region + "\""));
        assertThat(codes(answer(question))).as(rung + " " + kind).containsExactly(codes.split(" "));
    }

    @Test
    void addsUpTheCardOfSpecialisedSmesOf2022() throws Exception {
        var answer = answer("""
                { "rung": "SRDI_SME", "kind": "NEW", "asOf": "2026-06-01", "edition": "2022",
                  "years": { "2025": { "revenue": 2000, "core_revenue": 1600, "rd_expense": 100, "net_profit": 200,
                                       "total_assets": 4000, "total_liabilities": 2000, "staff": 100, "rd_staff": 10,
                                       "equity_investment": 0 },
                             "2024": { "core_revenue": 1450, "rd_expense": 90, "equity_investment": 0 },
                             "2023": { "core_revenue": 1300 } },
                  "facts": { "niche_years": 4, "ip_class1": 1, "ip_class1_own": 1, "ip_class1_high_value": 0, "ip_class2": 0,
                             "chain_gap_role": "SIX_BASICS", "digital_level": 2, "quality_marks": 1, "local_points": 7.5,
                             "rd_institution": "MUNICIPAL", "award_national_rank": 0, "award_provincial_rank": 0,
                             "maker_china_top500": false, "blocked": [] } }
                """);
        assertThat(answer.get("edition").stringValue()).isEqualTo("2022");
        assertThat(answer.get("verdict").stringValue()).isEqualTo("MET");
        var score = answer.get("score");
        // 5+10+2+3, 3+3+10+5, 7.5, 8+4+3+4
        assertThat(score.get("total").decimalValue()).isEqualByComparingTo("67.5");
        assertThat(score.get("pass").decimalValue()).isEqualByComparingTo("60");
        assertThat(score.get("groups").get("专业化").decimalValue()).isEqualByComparingTo("20");
        assertThat(score.get("groups").get("精细化").decimalValue()).isEqualByComparingTo("21");
        assertThat(score.get("groups").get("特色化").decimalValue()).isEqualByComparingTo("7.5");
        assertThat(score.get("groups").get("创新能力").decimalValue()).isEqualByComparingTo("19");
        assertThat(criterion(answer, "S2").get("points").decimalValue()).isEqualByComparingTo("10");
        assertThat(criterion(answer, "Q4").get("outcome").stringValue()).isEqualTo("MET");
    }

    @Test
    void reportsAllErrorsTogether() throws Exception {
        var question = GOOD.replace("\"NEW\"", "\"OLD\"")
                .replace("6200.00", "-1")
                .replace("\"niche_years\": 4", "\"niche_years\": 1.5");
        var errors = read(post(question, "en")).get("errors");
        assertThat(fields(errors)).containsExactly("kind", "years.2025.revenue", "facts.niche_years");
    }

    @Test
    void saysWhatIsWrongInBothLanguages() throws Exception {
        var question = GOOD.replace("6200.00", "-1");
        assertThat(read(post(question, "zh-CN"))
                        .get("errors")
                        .get(0)
                        .get("message")
                        .stringValue())
                .isEqualTo("不能小于 0");
        assertThat(read(post(question, "en"))
                        .get("errors")
                        .get(0)
                        .get("message")
                        .stringValue())
                .isEqualTo("must not be below 0");
    }

    @Test
    void refusesWhatIsNoJsonObject() throws Exception {
        for (var body : List.of("", "[]", "5", "{", "{} {}", "null", "{\"rung\":1,\"rung\":2}")) {
            var response = post(body, "en");
            assertThat(response.getStatus()).as(body).isEqualTo(400);
            assertThat(read(response).get("errors")).hasSize(1);
        }
    }

    @Test
    void refusesAnEndlessBody() throws Exception {
        var response = post(GOOD + " ".repeat(70_000), "en");
        assertThat(response.getStatus()).isEqualTo(400);
        assertThat(response.getContentAsString()).contains("longer than 65536 bytes");
    }

    @Test
    void doesNotFindARungThatHasNoRules() throws Exception {
        for (var rung : List.of("NO_SUCH_RUNG", "专精特新", "")) {
            var response = post(GOOD.replace("\"SRDI_SME\"", "\"" + rung + "\""), "en");
            assertThat(response.getStatus()).isEqualTo(404);
            assertThat(response.getContentType()).startsWith("application/problem+json");
        }
    }

    @Test
    void asksACallerWhoAsksTooMuchToWaitAndNobodyElse() throws Exception {
        var limited = http(3);
        var statuses = new ArrayList<Integer>();
        for (int call = 0; call < 4; call++) {
            statuses.add(post(limited, GOOD, "en", "192.0.2.1").getStatus());
        }
        assertThat(statuses).containsExactly(200, 200, 200, 429);
        var response = post(limited, GOOD, "en", "192.0.2.1");
        assertThat(Integer.parseInt(String.valueOf(response.getHeader("Retry-After"))))
                .isBetween(1, 60);
        assertThat(response.getContentType()).startsWith("application/problem+json");
        assertThat(post(limited, GOOD, "en", "192.0.2.2").getStatus()).isEqualTo(200);
    }

    @Test
    void countsAnIpv6NetworkAsOneCaller() throws Exception {
        var limited = http(1);
        assertThat(post(limited, GOOD, "en", "2001:db8:1:2::1").getStatus()).isEqualTo(200);
        assertThat(post(limited, GOOD, "en", "2001:db8:1:2::2").getStatus()).isEqualTo(429);
        assertThat(post(limited, GOOD, "en", "2001:db8:1:3::1").getStatus()).isEqualTo(200);
    }

    private static MockMvc http(int perMinute) {
        return MockMvcBuilders.standaloneSetup(new AssessmentController(
                        KnownRulebooks.ALL, KnownRulebooks.TEXTS, KnownRulebooks.MESSAGES, new Limits(perMinute)))
                .build();
    }

    private JsonNode answer(String question) throws Exception {
        var response = post(question, "zh-CN");
        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getContentType()).startsWith("application/json");
        return read(response);
    }

    private JsonNode read(MockHttpServletResponse response) {
        return json.readTree(response.getContentAsByteArray());
    }

    private MockHttpServletResponse post(String question, String language) throws Exception {
        return post(HTTP, question, language, "192.0.2.9");
    }

    private static MockHttpServletResponse post(MockMvc http, String question, String language, String address)
            throws Exception {
        return http.perform(MockMvcRequestBuilders.post("/api/v1/assessments")
                        .contentType(MediaType.APPLICATION_JSON)
                        .locale(Locale.forLanguageTag(language))
                        .header("Accept-Language", language)
                        .with(request -> {
                            request.setRemoteAddr(address);
                            return request;
                        })
                        .content(question.getBytes(StandardCharsets.UTF_8)))
                .andReturn()
                .getResponse();
    }

    private static List<String> codes(JsonNode answer) {
        return StreamSupport.stream(answer.get("criteria").spliterator(), false)
                .map(criterion -> criterion.get("code").stringValue())
                .toList();
    }

    private static JsonNode criterion(JsonNode answer, String code) {
        return StreamSupport.stream(answer.get("criteria").spliterator(), false)
                .filter(criterion -> criterion.get("code").stringValue().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> fields(JsonNode errors) {
        return IntStream.range(0, errors.size())
                .mapToObj(index -> errors.get(index).get("field").stringValue())
                .collect(Collectors.toList());
    }
}
