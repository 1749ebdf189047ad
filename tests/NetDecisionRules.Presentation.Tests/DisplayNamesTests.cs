using System.Reflection;
using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;
using NetDecisionRules.Reports;
using NetDecisionRules.Rules;

namespace NetDecisionRules.Presentation.Tests;

public class DisplayNamesTests
{
    /// <summary>The scores are the values of a number; records and reports hold the number.</summary>
    private static readonly Type[] Unnamed = [typeof(KrenningScore)];

    public static TheoryData<Type> Enums => [.. typeof(Patient).Assembly.GetExportedTypes().Where(type => type.IsEnum).Except(Unnamed)];

    [Theory]
    [MemberData(nameof(Enums))]
    public void Every_value_that_a_host_may_show_has_a_name_of_its_own(Type type)
    {
        var nameOf = typeof(DisplayNames).GetMethod(nameof(DisplayNames.DisplayName), [type]);

        nameOf.Should().NotBeNull("hosts show a {0}", type.Name);
        var names = Enum.GetValues(type).Cast<object>().Select(value => (string)nameOf!.Invoke(null, [value])!).ToList();
        names.Should().OnlyContain(name => name.Trim().Length > 0).And.OnlyHaveUniqueItems();
    }

    [Fact]
    public void Names_are_the_words_of_reports()
    {
        Intervention.Rlt.DisplayName().Should().Be("radioligand therapy (RLT)");
        Intervention.SstrPet.DisplayName().Should().Be("SSTR-PET");
        Intervention.TreatmentChange.DisplayName().Should().Be("treatment change");
        Stance.TrialOnly.DisplayName().Should().Be("within a trial only");
        TherapyLine.Perioperative.DisplayName().Should().Be("around surgery");
        LabelStatus.OffLabel.DisplayName().Should().Be("off label");
        EligibilityStatus.Indeterminate.DisplayName().Should().Be("not decided");
        ConflictKind.SourceAgainstItself.DisplayName().Should().Be("source against itself");
        TumorGrade.Nec.DisplayName().Should().Be("NEC");
        PrimarySite.SmallIntestine.DisplayName().Should().Be("small intestine");
        ImagingModality.FdgPet.DisplayName().Should().Be("FDG-PET");
    }

    [Theory]
    [MemberData(nameof(Enums))]
    public void A_number_that_is_no_value_has_no_name(Type type)
    {
        var nameOf = typeof(DisplayNames).GetMethod(nameof(DisplayNames.DisplayName), [type])!;

        var naming = () => nameOf.Invoke(null, [Enum.ToObject(type, 99)]);

        naming.Should().Throw<TargetInvocationException>();
    }
}
