namespace NetDecisionRules.Guidelines;

/// <summary>
/// Headings of the expert board's article, shortened: where a rule's statement stands, for the board and for sources that are known through
/// it.
/// </summary>
internal static class Headings
{
    public const string Introduction = "Introduction";
    public const string Epidemiology = "Disease Epidemiology";
    public const string KeySummary = "Key Summary Points";
    public const string Management = "Management";
    public const string GuidelinesAndPractice = "GEP-NENs: RLT in Treatment Guidelines and Clinical Practice";
    public const string FutureScenario = "From Current State of the Art to the Future Scenario";
    public const string Netter2 = "NETTER-2";
    public const string G2Question = "Can RLT+SSA Be Used as First-Line Treatment …";
    public const string G2FirstLine = "Would You Consider Using RLT as First-Line Treatment …";
    public const string G3Approach = "How Does the Clinical/Therapeutic Approach Change … G3 …";
    public const string G3Against = "What Clinical Profiles … Would You NOT Suggest RLT …";
    public const string ChemotherapyProfiles = "Are There Patient Profiles … Chemotherapy …";
    public const string Perioperative = "Is There Potential for RLT in a Perioperative Setting?";
    public const string FdgPetRole = "Which Role Does FDG-PET Play …";
    public const string Drivers = "… Morphological and/or Functional Drivers of Tumor Lesions …";
    public const string ThreeKeyPoints = "Three Key Points Regarding RLT …";
    public const string FillTheGaps = "Can the NETTER-2 Data Fill the Gaps …";
    public const string Conclusions = "Conclusions";
}
