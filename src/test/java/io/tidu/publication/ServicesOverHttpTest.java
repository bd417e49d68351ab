package io.tidu.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

class ServicesOverHttpTest extends PublicationTest {

    @Autowired
    private MockMvc web;

    @Test
    void listsTheNewestFirst() throws Exception {
        published.list(1);
        var newest = published.list(2);

        web.perform(get("/api/v1/lists")
                        .param("rung", "SRDI_SME")
                        .param("year", "2026")
                        .param("size", "1"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.lists", hasSize(1)))
                .andExpect(jsonPath("$.lists[0].number").value(newest.number()))
                .andExpect(jsonPath("$.lists[0].entries").value(2))
                .andExpect(jsonPath("$.total", greaterThan(1)))
                .andExpect(jsonPath("$.page").value(0))
                .andExpect(header().exists("ETag"))
                .andExpect(header().exists("Cache-Control"));
        web.perform(get("/api/v1/lists").param("year", "2001")).andExpect(jsonPath("$.lists", hasSize(0)));
    }

    @Test
    void describesOneListWithItsDigest() throws Exception {
        var list = published.list(2);

        web.perform(get("/api/v1/lists/" + list.number()))
                .andExpect(jsonPath("$.kind").value("RECOGNITION"))
                .andExpect(jsonPath("$.documentNumber").value(list.documentNumber()))
                .andExpect(jsonPath("$.digest").value(list.digest()))
                .andExpect(jsonPath("$.publishedOn").value("2026-06-08"))
                .andExpect(jsonPath("$.validUntil").value("2029-06-07"));
    }

    @Test
    void saysWhereAListStandsInItsChainAndByWhatKeyItIsSigned() throws Exception {
        var list = published.list(2);
        var signature = Objects.requireNonNull(list.signature());

        web.perform(get("/api/v1/lists/" + list.number()))
                .andExpect(jsonPath("$.format").value("tidu-list-2"))
                .andExpect(jsonPath("$.edition").value(1))
                .andExpect(jsonPath("$.sequence").value(1))
                .andExpect(jsonPath("$.cutOff").value("2026-06-08T01:00:00Z"))
                .andExpect(jsonPath("$.signature").value(signature.value()))
                .andExpect(jsonPath("$.statement").value(signature.statement()))
                .andExpect(jsonPath("$.key").value(signature.key()));
        web.perform(get("/api/v1/keys"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.keys[*].id", hasItem(signature.key())));
    }

    @Test
    void provesThatAFirmStandsOnAListAndNothingOfOneThatDoesNot() throws Exception {
        var list = published.list(3);
        var other = published.list(1);
        var firm = record.listEntries(list.number(), EntryFilter.ALL, 1, 1)
                .getFirst()
                .firm();
        var proofs = "/proofs/" + firm.creditCode();

        web.perform(get("/api/v1/lists/" + list.number() + proofs))
                .andExpect(status().isOk())
                .andExpect(header().exists("ETag"))
                .andExpect(jsonPath("$.format").value("tidu-proof-1"))
                .andExpect(jsonPath("$.position").value(2))
                .andExpect(jsonPath("$.path", hasSize(2)))
                .andExpect(jsonPath("$.firm", containsString(firm.creditCode())));
        web.perform(get("/api/v1/lists/" + other.number() + proofs)).andExpect(status().isNotFound());
        web.perform(get("/api/v1/lists/XX-2026-0001" + proofs)).andExpect(status().isNotFound());
    }

    @Test
    void givesTheHashOfEachLineBesideTheSignature() throws Exception {
        var list = published.list(3);

        for (var address : new String[] {"/lists/%s.sig.json", "/api/v1/lists/%s/signature"}) {
            web.perform(get(address.formatted(list.number())))
                    .andExpect(status().isOk())
                    .andExpect(jsonPath("$.format").value("tidu-signature-1"))
                    .andExpect(jsonPath("$.firms", hasSize(3)))
                    .andExpect(jsonPath("$.head", hasSize(24)));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "json, application/json",
        "csv, text/csv;charset=UTF-8",
        "xlsx, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    })
    void givesTheEntriesInThreeFormats(String format, String type) throws Exception {
        var list = published.list(2);

        web.perform(get("/api/v1/lists/" + list.number() + "/entries").param("format", format))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", type))
                .andExpect(header().exists("ETag"));
    }

    @Test
    void givesTheCanonicalBytesUnlessAskedOtherwise() throws Exception {
        var list = published.list(2);

        var plain = web.perform(get("/api/v1/lists/" + list.number() + "/entries"))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();

        assertThat(java.util.HexFormat.of()
                        .formatHex(java.security.MessageDigest.getInstance("SHA-256")
                                .digest(plain)))
                .isEqualTo(list.digest());
    }

    @Test
    void tellsWhoHeldWhatOnADay() throws Exception {
        var list = published.list(1);
        var firm = record.listEntries(list.number(), EntryFilter.ALL, 0, 1)
                .getFirst()
                .firm();

        web.perform(get("/api/v1/titles").param("creditCode", firm.creditCode()).param("asOf", "2027-01-01"))
                .andExpect(jsonPath("$.asOf").value("2027-01-01"))
                .andExpect(jsonPath("$.titles", hasSize(1)))
                .andExpect(jsonPath("$.titles[0].rung").value("SRDI_SME"))
                .andExpect(jsonPath("$.titles[0].creditCode").value(firm.creditCode()))
                .andExpect(jsonPath("$.titles[0].listNumber").value(list.number()));
        web.perform(get("/api/v1/titles").param("name", firm.name()).param("asOf", "2027-01-01"))
                .andExpect(jsonPath("$.titles[0].holder").value(firm.name()));
        web.perform(get("/api/v1/titles").param("creditCode", firm.creditCode()).param("asOf", "2026-06-07"))
                .andExpect(jsonPath("$.titles", hasSize(0)));
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/lists?rung=NO_SUCH, rung",
        "/api/v1/lists?year=abcd, year",
        "/api/v1/lists?year=99999, year",
        "/api/v1/lists?page=-1, page",
        "/api/v1/lists?page=x, page",
        "/api/v1/lists?size=0, size",
        "/api/v1/lists?size=201, size",
        "/api/v1/lists?size=1e9, size",
        "/api/v1/titles, creditCode",
        "/api/v1/titles?creditCode=91610000MA90001341, creditCode",
        "/api/v1/titles?creditCode=123, creditCode",
        "/api/v1/titles?creditCode=91610000MA90001340&name=公司, creditCode",
        "/api/v1/titles?name=公, name",
        "/api/v1/titles?name=公司&asOf=2026-13-01, asOf",
        "/api/v1/titles?name=公司&asOf=yesterday, asOf"
    })
    void namesTheFieldThatIsWrong(String address, String field) throws Exception {
        for (var language : new String[] {"zh-CN", "en"}) {
            web.perform(get(address).header("Accept-Language", language))
                    .andExpect(status().isBadRequest())
                    .andExpect(content().contentTypeCompatibleWith("application/problem+json"))
                    .andExpect(jsonPath("$.errors[*].field", hasItem(field)))
                    .andExpect(jsonPath("$.errors[0].message").isNotEmpty());
        }
    }

    @Test
    void namesAFormatThatIsNotThere() throws Exception {
        var list = published.list(1);

        web.perform(get("/api/v1/lists/" + list.number() + "/entries").param("format", "pdf"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("format"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/lists/RD-1999-0001", "/api/v1/lists/RD-1999-0001/entries"})
    void whatIsNotThereIsNotFound(String address) throws Exception {
        web.perform(get(address))
                .andExpect(status().isNotFound())
                .andExpect(content().contentTypeCompatibleWith("application/problem+json"));
    }

    @Test
    void describesItselfAndNothingBehindTheLogin() throws Exception {
        web.perform(get("/api/v1/openapi.json"))
                .andExpect(status().isOk())
                .andExpect(header().doesNotExist("Set-Cookie"))
                .andExpect(jsonPath("$.paths['/api/v1/lists'].get.parameters[*].name", hasItem("size")))
                .andExpect(jsonPath("$.paths['/api/v1/lists/{number}']").exists())
                .andExpect(jsonPath("$.paths['/api/v1/lists/{number}/entries']").exists())
                .andExpect(jsonPath("$.paths['/api/v1/titles'].get.parameters[*].name", hasItem("asOf")))
                .andExpect(content().string(not(containsString("/login"))));
    }
}
