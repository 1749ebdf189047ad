namespace NetDecisionRules.Guidelines;

/// <content>The board's own opinion, question by question, and the conclusions.</content>
public static partial class Passages
{
    private static IEnumerable<Passage> Opinion() =>
    [
        .. Section("Can RLT+SSA Be Used as First-Line Treatment in Patients with G2 SSTR-Positive GEP-NETs?",
        [
            Says("NETTER-2 changes how the first line of G2 is chosen, in the pancreas above all.", "board-2025/g2-rlt-for-shrinkage"),
            Says("Grade is prognostic; SSTR function on PET, not on a slide, drives the decision on RLT.", "board-2025/ki67-not-absolute"),
        ],
        [
            Says("Do not read Ki-67 as an absolute: its cutoffs predict prognosis better than the effect of a therapy.", "board-2025/ki67-not-absolute"),
        ],
        [
            Says("Only the USA has approved first-line RLT of G2 and G3.", "fda-lutathera/indication"),
            Says("In high G2 first-line RLT did better than the SSA; the same cannot be excluded in low G2.", "board-2025/low-g2-rlt-not-excluded"),
        ],
        [
            Says("The Italian societies see newly diagnosed G2 and G3 with Ki-67 of 10–55 % as future candidates.", "itanet-2024/future-candidate"),
        ]),

        .. Section("Would You Consider Using RLT as First-Line Treatment in Patients with G2 SSTR-Positive GEP-NETs?",
        [
            Says("Where quality of life and the odds of a response count, RLT may be preferable in G2.", "board-2025/g2-rlt-preferable"),
        ],
        [
            Says("The answer depends on whether the primary is pancreatic or small-intestinal; trials are running.", "board-2025/g2-rlt-for-shrinkage"),
            Says("Pancreatic tumors take up more of the dose and respond first.", "board-2025/g2-rlt-for-shrinkage"),
        ],
        [
            Says("First-line RLT for advanced G2 with high uptake when the tumor should shrink.", "board-2025/g2-rlt-for-shrinkage"),
            Says("Chemotherapy instead with heavy symptoms or rapid growth.", "board-2025/g2-chemotherapy-preferred"),
        ]),

        .. Section("How Does the Clinical/Therapeutic Approach Change in Patients with G3 SSTR-Positive GEP-NETs and Ki-67 ≤ 55%?",
        [
            Says("RLT is to be considered as a first line of SSTR-positive G3, on its results against a high-dose SSA.", "board-2025/g3-rlt-first-line"),
            Tells("G3 is not one disease and the trial may have selected: read the evidence for the patient at hand.", Design),
        ],
        [
            Tells("A better control arm for G2 and G3 alike would have been hard to find.", Design),
        ],
        [
            Says("The Italian societies: RLT is a valid option for SSTR-positive G2 and G3 once approved (1b, A).", "itanet-2024/rlt-g2-g3-when-approved"),
            Says("The first line is approved in the USA only; the EU has not widened its label.", "fda-lutathera/indication", "ema-lutathera/indication"),
        ]),

        .. Section("What Clinical Profiles and Characteristics of Patients Affected by G3 SSTR-Positive GEP-NETs with Ki-67 ≤ 55% "
            + "Would You NOT Suggest RLT as First-Line Treatment?",
        [
            Says("Chemotherapy may suit better where a rapid, extensive response is needed, in the pancreas above all.", "board-2025/g3-chemotherapy-rapid-response"),
            Says("Chemotherapy, too, for those who can hardly reach an RLT center.", "board-2025/g3-chemotherapy-access"),
        ],
        [
            Says("Between 21 and 55 % neither Ki-67 nor FDG uptake decides between RLT and chemotherapy.", "board-2025/g3-ki67-and-fdg-do-not-decide"),
            Says("Do an FDG-PET to exclude lesions that are SSTR-negative and FDG-positive.", "board-2025/fdg-pet-exclude-mismatch"),
            Says("Such lesions speak against RLT.", "board-2025/mismatch-no-rlt", "board-2025/mismatch-no-rlt-before-advanced"),
            Tells("FDG-PET is prognostic, and may help to characterize the tumor and to follow its response.",
                "It names what the study can show, not when to do it."),
            Says("FDG-PET and SSTR-PET together are proposed to guide the strategy.", "board-2025/fdg-pet-exclude-mismatch"),
            Says("SSTR-PET weighs most: nothing else selects for the therapy.", "board-2025/ki67-not-absolute", "board-2025/sstr-pet-baseline"),
            Says("NETTER-2 did not ask for an FDG-PET.", "netter-2"),
        ],
        [
            Says("Small-intestinal tumors with high Ki-67 belong in a trial: little speaks for chemotherapy there.",
                "board-2025/small-intestine-high-ki67-trial"),
        ]),

        .. Section("Are There Patient Profiles for Whom You Believe Chemotherapy is More Suitable as First-Line Treatment?",
        [
            Says("Chemotherapy rather than RLT for heavy symptoms with rapid growth, in the pancreas above all.", "board-2025/chemotherapy-profile"),
            Says("The primary counts: pancreas far before small intestine, far before stomach.", "board-2025/chemotherapy-profile"),
        ]),

        .. Section("Is There Potential for RLT in a Perioperative Setting?",
        [
            Says("RLT before surgery of a pancreatic G2 that should shrink, above all if borderline, oligometastatic or of poor prognosis.",
                "board-2025/preoperative-rlt"),
            Says("RLT for borderline resectable or oligometastatic disease that may become operable.", "board-2025/perioperative-rlt"),
        ]),

        .. Section("Which Role Does FDG-PET Play in Identifying and Treating Patients Affected by (i) G2 GEP-NETs with Ki-67 ≥ 10% and "
            + "(ii) SSTR-Positive GEP-NETs with Ki-67 10–20% vs. 20–55%?",
        [
            Says("FDG-PET is ancillary to the decision.", "board-2025/g3-ki67-and-fdg-do-not-decide", "board-2025/fdg-pet-high-g2"),
            Says("Compare the disease sites of CT or MRI with those of SSTR-PET.", "board-2025/imaging-concordance"),
            Says("Compare SSTR-PET with FDG-PET.",
                "board-2025/fdg-pet-high-g2", "board-2025/fdg-pet-exclude-mismatch", "board-2025/mismatch-no-rlt"),
            Says("Imaging, symptoms, blood values, life expectancy and quality of life are weighed together.",
                "board-2025/clinical-evaluation-before-rlt", "board-2025/mdt-discussion"),
        ],
        [
            Says("The Italian societies: FDG-PET before RLT when uptake is heterogeneous or growth seems rapid (3b, A).", "itanet-2024/fdg-pet-before-rlt"),
        ]),

        .. Section("Which Characteristics of the Morphological and/or Functional Drivers of Tumor Lesions Could Be Used to Guide the Therapeutic Choice?",
        [
            Says("SSTR2 at the tumor sites selects most reliably and predicts the response: evaluate it with care.",
                "board-2025/ki67-not-absolute", "board-2025/sstr-pet-baseline"),
            Says("Necrosis seen on imaging decides nothing unless histology confirms it.", "board-2025/necrosis-needs-histology"),
            Tells("The size of a lesion may play a part.", "It names neither a size nor a direction."),
        ],
        [
            Says("Scintigraphy where practice, cost or law limits gallium-68.", "board-2025/sstr-scintigraphy-fallback"),
            Says("SSTR-PET shows the receptors before treatment.", "board-2025/sstr-pet-before-rlt"),
            Tells("SSTR-PET is prognostic in G3; over 24 studies it changed management in a third of patients.",
                "Study results that support board-2025/sstr-pet-baseline without figures of outcome."),
        ]),

        .. Section("Three Key Points Regarding RLT Must Be Addressed",
        [
            Says("SSTR-PET within the 4 weeks before RLT.", "board-2025/sstr-pet-before-rlt"),
            Says("SSTR-PET no earlier than 8–12 weeks after the fourth dose.", "board-2025/sstr-pet-after-rlt", "board-2025/sstr-pet-too-early"),
            Says("SSTR-PET when symptoms and signs suggest progression.", "board-2025/sstr-pet-on-clinical-progression"),
            Says("SSTR-PET at diagnosis, always.", "board-2025/sstr-pet-baseline"),
        ],
        [
            Says("The best candidate has progressed, has a Krenning score of 2 or more, and is fully evaluated.", "board-2025/rlt-best-candidate"),
            Says("Evaluate fully, so that a compromised patient is spared a useless treatment.",
                "board-2025/clinical-evaluation-before-rlt", "board-2025/rlt-best-candidate", "board-2025/compromised-rlt"),
        ],
        [
            Says("Today RLT begins when the tumor progresses after SSA.", "board-2025/rlt-after-ssa-progression"),
            Says("Image when symptoms or signs change or progression is strongly suspected; no interval is fixed.",
                "board-2025/no-fixed-interval", "board-2025/sstr-pet-on-clinical-progression"),
        ],
        [
            Tells("Not every patient with a positive SSTR-PET receives RLT, or at the same time.", "It says why the three points matter."),
        ]),

        .. Section("Can the NETTER-2 Data Fill the Gaps Faced in Clinical Practice and Lead to a Change in Patient Evaluation and Therapeutic Approach?",
        [
            Says("RLT is always to be considered, in low grades too.", "board-2025/rlt-always-considered"),
            Says("No high-dose SSA for a non-functioning candidate for RLT; it is not approved there either.", "board-2025/no-high-dose-ssa"),
            Says("Symptoms, a syndrome and SSTR density choose the therapy before histology and grade.", "board-2025/ki67-not-absolute"),
            Tells("Clinicians need one clear algorithm; guidelines that differ or are outdated do not allow it.", Variance),
        ],
        [
            Tells("Such an algorithm must wait for guidelines that take up NETTER-2.", ToGuidelines),
        ],
        [
            Says("Clinical progression needs symptoms or signs; a higher SUV on PET is none.", "board-2025/suv-rise-is-not-progression"),
            Says("Biochemistry such as chromogranin A alone is no reason to change treatment.", "board-2025/biochemical-rise-is-not-progression"),
            Says("A change is acceptable when symptoms or signs show clinical progression.", "board-2025/clinical-progression-allows-change"),
            Says("What progression on an SSA means is not well defined, which limits RLT.", "board-2025/rlt-after-ssa-progression"),
            Tells("Earlier use of RLT needs a wider indication in the EU.", "It asks something of the regulator; ema-lutathera/indication says what holds."),
        ]),

        .. Section("Conclusions",
        [
            Says("SSTR expression and the patient's needs decide on RLT.", "board-2025/ki67-not-absolute", "board-2025/rlt-always-considered"),
            Says("Manage patients in a multidisciplinary team, and discuss them in a tumor board.", "board-2025/mdt-discussion"),
            Tells("Practical guidance on RLT is missing and its place is debated.", Variance),
        ],
        [
            Says("NETTER-2 showed that first-line RLT is effective and safe in new, advanced G2 and G3.",
                "netter-2/rlt-first-line", "board-2025/rlt-new-standard-first-line"),
            Tells("How far it will change practice remains to be seen.", "An open question, and no advice."),
        ]),

        .. Section("Declarations",
        [
            Tells("Writing help, contributions, funding, data, interests, ethics and license.", "Formalities of the publication."),
        ]),

        .. Section("References",
        [
            Tells("Sixty-seven references.", "Citations; those that rules rest on stand with their sources."),
        ]),
    ];
}
