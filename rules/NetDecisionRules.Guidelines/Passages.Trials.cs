namespace NetDecisionRules.Guidelines;

/// <content>The evidence: from the state of the art and Table 1 to NETTER-2 and the expert meeting.</content>
public static partial class Passages
{
    private const string Design = "It weighs the trial's design; no fact of a patient depends on it.";
    private const string Safety = "Figures of tolerance on which no condition rests.";

    private static IEnumerable<Passage> Trials() =>
    [
        .. Section("From Current State of the Art to the Future Scenario",
        [
            Shows("The EU approved RLT on the ERASMUS cohort and on NETTER-1.", "ema-lutathera/indication"),
            Says("NETTER-1 tested RLT in advanced, SSTR-positive midgut tumors that had progressed.", "netter-1/rlt-midgut", "netter-1"),
            Shows("Progression-free survival 28.4 against 8.5 months, hazard ratio 0.21.", "netter-1/rlt-midgut"),
            Says("G3 was not in NETTER-1: the classification of its day had none.", "netter-1"),
        ],
        [
            Shows("In the 610 patients of ERASMUS the disease was held for a median of 29 months; median survival was 63.", "ema-lutathera/indication"),
            Tells("REAL-LU observes RLT in Italian practice; most of its first patients had G2.", Study),
        ],
        [
            Says("Most guidelines begin advanced G1 and G2 of low proliferation with a standard-dose SSA.", "board-2025/ssa-first-line-low-grade"),
            Tells("High G2 and G3 urgently need options.", Variance),
        ],
        [
            Shows("In 149 patients with G3 on RLT, well differentiated tumors did far better than poorly differentiated ones.", "board-2025/g3-rlt-first-line"),
            Tells("SEPTRALU saw stable disease and responses in G3 too.", "A study result without figures."),
            Says("Upfront RLT held no longer than chemotherapy or targeted drugs in G3 or with Ki-67 above 10 %.", "board-2025/upfront-rlt-counter-evidence"),
        ],
        [
            Says("NANETS: RLT is reasonable in progressive G3 with uptake that is everywhere above liver.", "nanets-2023/rlt-progressive-g3"),
            Says("ASCO: the options of G1 and G2 hold for G3; proliferation, symptoms, burden and growth choose.", "asco-2023/g3-systemic-options"),
            Says("ENETS 2024: RLT is a first-line option for selected SSTR-positive small-intestinal G2 and G3.", "enets-2024-small-intestine/rlt-first-line"),
        ],
        [
            Tells("No first line of higher grades is accepted by all; the need is unmet.", Variance),
        ]),

        .. Section("Table 1",
        [
            Shows("NETTER-2, G2 and G3: RLT with SSA against SSA.", "netter-2/rlt-first-line", "board-2025/rlt-new-standard-first-line",
                "board-2025/g2-rlt-for-shrinkage", "board-2025/g3-rlt-first-line", "enets-2024-small-intestine/rlt-first-line"),
        ],
        [
            Shows("NETTER-1, midgut G1 and G2: RLT with SSA against SSA, crossover allowed.",
                "netter-1/rlt-midgut", "ema-lutathera/indication", "board-2025/rlt-after-ssa-progression", "asco-2023/gi-rlt-after-ssa"),
        ],
        [
            Shows("Pancreatic G1 and G2: SSA alone, with RLT or targeted drugs, and temozolomide (interval excludes its median).",
                "board-2025/rlt-after-ssa-progression", "asco-2023/pancreas-rlt-second-line"),
        ],
        [
            Shows("CLARINET FORTE, midgut and pancreas: SSA above standard dose.", "board-2025/no-high-dose-ssa"),
        ],
        [
            Shows("Pancreatic tumors: sunitinib.", "asco-2023/pancreas-rlt-second-line"),
        ],
        [
            Shows("RADIANT-3, pancreatic G1 and G2: everolimus.", "asco-2023/pancreas-rlt-second-line"),
        ],
        [
            Shows("RADIANT-4, gastrointestinal or lung G1 and G2: everolimus.", "asco-2023/gi-rlt-after-ssa"),
        ],
        [
            Shows("E2211, pancreatic G1 and G2: temozolomide, alone and with capecitabine.", "asco-2023/pancreas-rlt-second-line"),
        ]),

        .. Section("NETTER-2",
        [
            Says("Entry: 15 years or older, diagnosed within 6 months, SSTR-positive, well differentiated, advanced, Ki-67 of 10–55 %.",
                "netter-2/rlt-first-line", "netter-2"),
            Tells("An international, randomized, open-label superiority trial, first shown at a congress in 2024.", Study),
        ],
        [
            Says("Entry: stable disease on a CT of the last month.", "netter-2"),
            Says("Entry: no earlier RLT.", "netter-2"),
            Says("Four cycles of 7.4 GBq every 8 weeks with octreotide LAR 30 mg, against octreotide LAR 60 mg every 4 weeks.", "netter-2/rlt-first-line"),
            Says("At progression the trial allowed RLT again, or a change of arm.", "netter-2/rlt-first-line"),
        ],
        [
            Tells("226 patients, a third with G3, most with a pancreatic primary; most completed the four cycles.", Study),
        ],
        [
            Shows("Progression-free survival 22.8 against 8.5 months, hazard ratio 0.28, alike in all subgroups.", "netter-2/rlt-first-line"),
        ],
        [
            Shows("Response in 43.0 against 9.3 %, odds ratio 7.81; higher than the 19 % of NETTER-1.", "netter-2/rlt-first-line", "netter-1/rlt-midgut"),
        ],
        [
            Tells("Quality of life was alike in both arms; nausea, diarrhea and abdominal pain were the most common events.", Safety),
            Shows("Events of grade 3 or more in 35 % on RLT; one myelodysplastic syndrome.", "netter-2/rlt-first-line"),
        ],
        [
            Tells("The trial's strengths: its design, its G3 and pancreatic patients, a control arm in line with NETTER-1.", Design),
            Says("It is the first trial evidence for RLT as a first line of G3.", "board-2025/g3-rlt-first-line"),
            Says("A second course of RLT is supported when the first succeeded for 6–9 months or longer.", "board-2025/rlt-rechallenge"),
        ],
        [
            Tells("Its G3 patients may not be those of daily practice.", Design),
            Says("The comparator was an SSA; in G3 everolimus, sunitinib or rather chemotherapy might have been given.", "netter-2/rlt-first-line"),
            Says("To go on with the SSA during RLT of a non-functioning tumor is common practice.", "board-2025/ssa-with-rlt"),
            Tells("No reference therapy is defined for G3, least of all outside the pancreas.", Variance),
            Says("Eight weeks between doses may not suit a high grade that responds fast.", "netter-2/rlt-first-line"),
            Says("Crossover helps patients and blurs the survival data.", "netter-2/rlt-first-line"),
            Tells("Lymphopenia was more frequent on RLT; late marrow toxicity needs longer follow-up, imaging data are awaited.", Safety),
        ],
        [
            Tells("Long-term toxicity in this setting is little known; the USA will tell first.", Safety),
        ],
        [
            Tells("Five more years of NETTER-1 brought no new safety signal; serious events were few.", Safety),
            Shows("Myelodysplastic syndrome in 2.3 % of NETTER-1; 2 %, and acute leukemia in 0.5 %, of ERASMUS.",
                "netter-1/rlt-midgut", "ema-lutathera/indication"),
            Tells("Renal failure, cardiac events and hormonal crisis stayed rare in ERASMUS.", Safety),
        ]),

        .. Section("Expert Meeting: Act Early",
        [
            Tells("Thirteen experts met in Milan on 20 February 2024 and worked by the Metaplan method, without a literature search.", Method),
        ],
        [
            Tells("A medical writer drafted the article from the minutes, the authors finished it.", Method),
        ],
        [
            Tells("No new study with people or animals was made.", Method),
        ]),
    ];
}
