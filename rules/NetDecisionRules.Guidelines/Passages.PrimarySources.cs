namespace NetDecisionRules.Guidelines;

/// <content>What was read in the sources themselves, and not through the expert board.</content>
public static partial class Passages
{
    private static IEnumerable<Passage> PrimarySources() =>
    [
        .. Section("ema-lutathera", "Therapeutic indication",
        [
            [Says("Adults with progressive, well differentiated, SSTR-positive G1 or G2 GEP-NET, unresectable or metastatic.", "ema-lutathera/indication")],
        ]),

        .. Section("ema-lutathera", "Contraindications",
        [
            [Says("No treatment in pregnancy, established, suspected or not excluded.", "ema-lutathera/pregnancy", "ema-lutathera/pregnancy-before-advanced")],
        ]),

        .. Section("fda-lutathera", "Indications and usage",
        [
            [Says("SSTR-positive GEP-NET from 12 years of age, whatever the grade or the line.", "fda-lutathera/indication")],
        ]),

        .. Section("fda-lutathera", "Dosage and administration",
        [
            [Says("Long-acting SSA stop at least 4 weeks before each dose, short-acting at least 24 hours.", "fda-lutathera/ssa-washout")],
        ]),

        .. Section("netter-2-registry", "Eligibility criteria",
        [
            [
                Says("From 15 years and above 40 kg; new, advanced, well differentiated G2 or G3 with Ki-67 of 10–55 %; Karnofsky 60 or more.",
                    "netter-2-registry"),
                Says("Uptake above liver in every target lesion, imaged within 3 months; measurable disease.", "netter-2-registry"),
                Says("No earlier RLT, and no progression on earlier therapy.", "netter-2-registry"),
            ],
        ]),

        .. Section("enets-2023-nec", "Abstract",
        [
            [Says("Carboplatin and etoposide are the first line of metastatic digestive carcinoma.", "enets-2023-nec/platinum-etoposide-first-line")],
        ]),

        .. Section("asco-2023", "Abstract",
        [
            [
                Says("SSA first in most gastrointestinal G1 and G2.", "asco-2023/gi-ssa-first-line"),
                Says("RLT second in SSTR-positive gastrointestinal tumors that progressed on an SSA; everolimus is the alternative.",
                    "asco-2023/gi-rlt-after-ssa"),
                Says("SSA first in most pancreatic G1 and G2.", "asco-2023/pancreas-ssa-first-line"),
                Says("RLT, chemotherapy, everolimus or sunitinib second in pancreatic tumors, in no order.", "asco-2023/pancreas-rlt-second-line"),
                Says("Chemotherapy is likely the most effective in G3 with symptoms; SSA do relatively little.", "asco-2023/g3-chemotherapy-symptomatic"),
            ],
        ]),

        .. Section("halfdanarson-2023", "Table 2",
        [
            [
                Says("RLT needs hemoglobin above 8 g/dL, leukocytes above 2 and platelets above 70 × 10⁹/L.",
                    "halfdanarson-2023/marrow-reserve", "halfdanarson-2023/marrow-reserve-before-advanced"),
            ],
        ]),
    ];
}
