namespace NetDecisionRules.Guidelines;

/// <content>From the abstract to what the guidelines say of radioligand therapy.</content>
public static partial class Passages
{
    private static IEnumerable<Passage> Guidance() =>
    [
        .. Section("Abstract",
        [
            Says("Guidelines begin advanced G1 and low G2 with a standard-dose SSA.", "board-2025/ssa-first-line-low-grade"),
            Tells("Nothing is the agreed standard for high G2 and G3.", Variance),
            Says("The EU authorized RLT for progressive, SSTR-positive G1 and G2 that cannot be resected or has spread.", "ema-lutathera/indication"),
            Says("NETTER-2 was the first randomized trial of RLT in the first line of new, advanced high G2 and G3.", "netter-2/rlt-first-line", "netter-2"),
            Tells("Thirteen experts met in February 2024 to discuss RLT after NETTER-2.", Method),
            Says("In G2, first-line RLT may shrink the tumor and not only hold it.", "board-2025/g2-rlt-for-shrinkage"),
            Says("G2 with heavy symptoms is the exception: there chemotherapy is to be considered.", "board-2025/g2-chemotherapy-preferred"),
            Says("NETTER-2 speaks strongly for RLT as a first line of SSTR-positive G3.", "board-2025/g3-rlt-first-line"),
            Says("RLT may have a place around surgery of borderline resectable or oligometastatic disease.", "board-2025/perioperative-rlt"),
            Says("Symptoms, syndrome and working SSTR choose the therapy, more than histology and grade.", "board-2025/ki67-not-absolute"),
            Says("RLT is to be considered in every SSTR-positive GEP-NET.", "board-2025/rlt-always-considered"),
        ]),

        .. Section("Graphical Abstract",
        [
            Says("The board's opinions in a picture: first-line RLT for G2 and G3, and around surgery.",
                "board-2025/g2-rlt-for-shrinkage", "board-2025/g3-rlt-first-line", "board-2025/perioperative-rlt"),
            Says("Symptoms, syndrome and SSTR function guide the choice, within a multidisciplinary team.",
                "board-2025/ki67-not-absolute", "board-2025/mdt-discussion"),
            Says("RLT should become the standard first line of SSTR-positive tumors.", "board-2025/rlt-new-standard-first-line"),
        ]),

        .. Section("Key Summary Points",
        [
            Says("RLT is authorized for SSTR-positive G1 and low G2 after progression on an SSA.",
                "ema-lutathera/indication", "board-2025/rlt-after-ssa-progression"),
            Tells("High G2 and G3 have no standard of care.", Variance),
        ],
        [
            Says("NETTER-2 compared first-line RLT and octreotide with high-dose octreotide in new G2 and G3.", "netter-2/rlt-first-line", "netter-2"),
        ],
        [
            Says("Response and survival were so much better that RLT should be the new first-line standard of these patients.",
                "board-2025/rlt-new-standard-first-line"),
        ],
        [
            Says("A multidisciplinary team decides on RLT.", "board-2025/mdt-discussion"),
            Says("Symptoms, syndrome and SSTR function at the tumor sites guide that decision.", "board-2025/ki67-not-absolute"),
            Says("NETTER-2 changes the first line of G2, where RLT can shrink the tumor.", "board-2025/g2-rlt-for-shrinkage"),
            Says("RLT is to be considered in every SSTR-positive GEP-NET.", "board-2025/rlt-always-considered"),
        ]),

        .. Section("Digital Features",
        [
            Tells("Where the graphical abstract is found online.", "A pointer to other material."),
        ]),

        .. Section("Introduction",
        [
            Says("Neuroendocrine neoplasms are well differentiated tumors or poorly differentiated carcinomas.",
                "who-2022/grade-1", "who-2022/grade-2", "who-2022/grade-3", "who-2022/nec"),
            Says("No grading without Ki-67 staining.", "who-2022/ki67-required"),
            Says("Ki-67 is counted over at least 500 cells where labeling is densest.", "who-2022/ki67-recount"),
            Says("Ki-67 and mitoses make the grade: G1 below 3 % and 2 per 2 mm², G2 up to 20, G3 above 20.",
                "who-2022/grade-1", "who-2022/grade-2", "who-2022/grade-3", "who-2022/stated-grade-differs"),
            Says("Carcinomas, small-cell or large-cell, count as G3 by definition.", "who-2022/nec", "who-2022/graded-carcinoma"),
        ],
        [
            Says("So varied a disease with so many options needs a coordinated multidisciplinary approach.", "board-2025/mdt-discussion"),
            Tells("Published guidelines differ considerably.", Variance),
            Says("Standard-dose SSA lead in advanced G1 and low G2.", "board-2025/ssa-first-line-low-grade"),
            Tells("No first line of high G2 and G3 is accepted by all.", Variance),
            Says("RLT with octreotide prolonged progression-free survival in NETTER-2 and was proposed as a first-line standard.",
                "netter-2/rlt-first-line", "board-2025/rlt-new-standard-first-line"),
        ],
        [
            Tells("The article discusses where RLT is going, to support an update of the Italian guidelines.", Method),
        ]),

        .. Section("Gastroenteropancreatic Neuroendocrine Tumors (GEP-NETs)",
        [
            Tells("GEP-NET arise in the digestive tract or pancreas, and are functional when their products make a syndrome.", Background),
        ],
        [
            Tells("They carry dense SSTR, most of all SSTR2, more in G1 and G2 than in G3.", Background),
            Tells("Labeled peptides reach these receptors for imaging (gallium-68) and for therapy (lutetium-177).", Background),
        ]),

        .. Section("Disease Epidemiology",
        [
            Tells("GEP-NET grow more frequent in Europe and America; an Italian registry has gathered them since 2019.", "Epidemiology."),
        ],
        [
            Says("G3 tumors and carcinomas are easily confused, and outdated editions of the classification gave wrong grades.", "who-2022/stated-grade-differs"),
            Says("p53, Rb1, ATRX and DAXX tell a pancreatic tumor from a pancreatic carcinoma.", "board-2025/net-nec-markers"),
        ]),

        .. Section("Management",
        [
            Says("Management follows the clinical picture, best in a multidisciplinary expert center.", "board-2025/mdt-discussion"),
        ],
        [
            Says("Surgery is the treatment of localized or locoregional disease, and may cure it.", "board-2025/surgery-localized"),
            Tells("SSA, targeted drugs, RLT and chemotherapy treat SSTR-positive disease that cannot be resected.",
                "It lists the options; which one is for whom, other passages say."),
        ],
        [
            Tells("How the radioligand is built and works.", Background),
            Says("The EU approved it in 2017 for adults with progressive, SSTR-positive G1 or G2.", "ema-lutathera/indication"),
        ]),

        .. Section("GEP-NENs: RLT in Treatment Guidelines and Clinical Practice",
        [
            Tells("A review found guidelines on non-functioning pancreatic tumors apart in approach, sequence and options.", Variance),
            Says("Guidelines should support a multidisciplinary team, not be followed to the letter.", "board-2025/mdt-discussion"),
        ],
        [
            Tells("ESMO: proliferation, SSTR expression, growth rate and extent decide on diagnosis and treatment.",
                "A principle without advice of its own: these facts are what the conditions of the rules read."),
            Tells("Systemic treatment of advanced disease aims at symptoms and growth.", Background),
            Says("ESMO: an SSA first in SSTR-positive carcinoid syndrome.", "esmo-2020/carcinoid-ssa-first-line"),
            Says("ESMO: RLT second in carcinoid syndrome when the tumor progresses.", "esmo-2020/carcinoid-rlt-second-line"),
            Says("ESMO: RLT before progression too, off-label, for high burden and uncontrolled diarrhea.", "esmo-2020/carcinoid-rlt-before-progression"),
            Says("ESMO: RLT second in midgut G1 and G2 with Ki-67 below 10 % when an SSA failed.", "esmo-2020/midgut-low-ki67-rlt-after-ssa"),
            Says("ESMO: RLT second in midgut G2 with Ki-67 above 10–15 % when everolimus failed.", "esmo-2020/midgut-g2-rlt-after-everolimus"),
            Says("ESMO: RLT in pancreatic tumors when other options failed.", "esmo-2020/pancreas-rlt-after-failure"),
            Says("One ESMO author: RLT after a first SSA or chemotherapy, in pancreatic G1 and G2 below 10 %.", "esmo-2020/minority-pancreas-rlt"),
            Says("The same author: RLT on a par with everolimus in small-intestinal G2 above 10 %.", "esmo-2020/minority-small-intestine-rlt"),
        ],
        [
            Tells("The ESMO guideline dates from 2020; its revision is pending.", "The source carries its date, and callers choose a day with asOf."),
            Says("Newer studies support RLT earlier, once the tumor progressed on an SSA.", "board-2025/rlt-after-ssa-progression"),
            Shows("In well differentiated pancreatic tumors RLT held longer than other strategies, in first and second line.",
                "board-2025/rlt-after-ssa-progression"),
        ],
        [
            Tells("ENETS wrote several guidance papers in 2023 and 2024, uneven in their sequences.", Variance),
        ],
        [
            Says("ENETS: RLT is an option for progressive tumors with carcinoid syndrome.", "enets-2022-carcinoid/rlt-progressive"),
            Says("ENETS: and for stable disease whose syndrome the SSA no longer controls.", "enets-2022-carcinoid/rlt-refractory-syndrome"),
        ],
        [
            Says("ENETS: RLT for advanced gastrinoma, insulinoma, VIPoma and glucagonoma that progress on an SSA.",
                "enets-2023-functioning-pancreas/rlt-after-ssa"),
            Says("ENETS: RLT may be second in advanced, SSTR-positive, non-functioning pancreatic G1 and G2; the best sequence is open.",
                "enets-2023-nonfunctioning-pancreas/rlt-second-line"),
            Says("ENETS: RLT within trials for non-functioning pancreatic G3 with high SSTR expression.", "enets-2023-nonfunctioning-pancreas/rlt-g3-trial"),
            Tells("RLT outlasted the SSA in NETTER-1 whatever the tumor burden of the liver.",
                "A subgroup result without figures; the trial's results stand with netter-1/rlt-midgut."),
        ],
        [
            Says("ENETS figure: RLT first in colorectal tumors with symptoms, high burden, rapid growth and Ki-67 above 10 %.",
                "enets-2023-colorectal/figure-2-rlt-first-line"),
            Says("ENETS text: RLT in metastatic colorectal tumors only after progression on earlier treatment.",
                "enets-2023-colorectal/text-rlt-after-progression"),
        ],
        [
            Tells("The AIOM and ITANET guideline is methodically strong, not yet peer reviewed, and being updated.", Variance),
        ],
        [
            Tells("When RLT comes, and who benefits most, stays controversial.", Variance),
            Tells("A care pathway should guide diagnosis and therapy for the individual patient.", ToGuidelines),
        ]),
    ];
}
