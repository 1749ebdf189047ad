namespace NetDecisionRules.Guidelines;

/// <summary>
/// Headings of the expert board's article, shortened: where a rule's statement stands, for the board and for sources that are known through
/// it.
/// </summary>
internal static class Headings
{
    public const string Introduction = "Introduction";
    public const string Epidemiology = "Disease Epidemiology";
    public const string FutureScenario = "From Current State of the Art to the Future Scenario";
    public const string Netter2 = "NETTER-2";
    public const string G2FirstLine = "Would You Consider Using RLT as First-Line Treatment …";
    public const string G3Against = "What Clinical Profiles … Would You NOT Suggest RLT …";
    public const string ChemotherapyProfiles = "Are There Patient Profiles … Chemotherapy …";
    public const string FdgPetRole = "Which Role Does FDG-PET Play …";
    public const string Drivers = "… Morphological and/or Functional Drivers of Tumor Lesions …";
    public const string ThreeKeyPoints = "Three Key Points Regarding RLT …";
}
