using System.Text.Json;
using NetDecisionRules.Criteria;
using NetDecisionRules.Facts;

namespace NetDecisionRules.Core.Tests.Criteria;

/// <summary>The names of enums are made without the JSON library, and are those that it would write.</summary>
public class ChoiceNamesTests
{
    public static TheoryData<Type> Enums => [.. typeof(Criterion).Assembly.GetExportedTypes().Where(t => t.IsEnum)];

    [Theory]
    [MemberData(nameof(Enums))]
    public void Values_are_named_as_JSON_writes_them(Type type) =>
        EnumNames.Of(type).Should().NotBeEmpty().And.Equal(Enum.GetNames(type).Select(JsonNamingPolicy.CamelCase.ConvertName));

    [Theory]
    [MemberData(nameof(Enums))]
    public void Values_that_choices_can_have_are_numbers_of_32_bits(Type type)
    {
        if (type != typeof(Truth))
        {
            Enum.GetUnderlyingType(type).Should().Be<int>();
        }
    }
}
