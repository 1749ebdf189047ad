using NetDecisionRules.Facts;
using NetDecisionRules.Guidelines;
using NetDecisionRules.NRules;
using NRules;
using NRulesHost;

// The application's rules and the guidelines are compiled once, together; a name that both use would be refused here.
var factory = new HospitalRules().WithNetDecisionRules(ShippedGuidelines.RuleBase).Compile();
var session = factory.CreateSession();

var facts = new PatientFacts
{
    Id = "case-017",
    AssessmentDate = new DateOnly(2026, 3, 2),
    Tumor = new() { PrimarySite = PrimarySite.Pancreas, Differentiation = Differentiation.Well, Ki67Percent = 17 },
    Disease = new() { Extent = DiseaseExtent.Metastatic, Growth = TumorGrowth.Rapid },
    Imaging = [new() { Modality = ImagingModality.SstrPet, Date = new(2026, 2, 10), KrenningScore = 4 }],
};
var patient = Patient.Create(facts);
session.Insert(new TumorBoard("Thursday"));
session.Insert(patient);
session.Fire();
Print("With treatments unknown:");

// Records do not change: a newer one takes the place of the old one, and what followed from the old one goes with it.
session.Retract(patient);
session.Insert(Patient.Create(facts with { Treatments = [] }));
session.Fire();
Print("With no treatment so far:");

void Print(string heading)
{
    Console.WriteLine(heading);
    foreach (var task in session.Query<HospitalTask>().OrderBy(task => task.Text, StringComparer.Ordinal))
    {
        Console.WriteLine($"  {task.Text}");
    }
}
