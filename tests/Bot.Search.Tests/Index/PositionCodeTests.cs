using Bot.Search.Index;
using FsCheck;
using FsCheck.Fluent;

namespace Bot.Search.Tests.Index;

public sealed class PositionCodeTests
{
    private static readonly Gen<int> Numbers = Gen.OneOf(Gen.Choose(0, 200), Gen.Choose(0, int.MaxValue));
    private static readonly Arbitrary<int[][]> Groups = Numbers.NonEmptyListOf().Select(group => group.ToArray()).ListOf().Select(groups => groups.ToArray()).ToArbitrary();

    [Fact]
    public void What_is_written_is_read() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Groups, groups => Read(Written(groups), 0, groups.Length).SequenceEqual(groups.SelectMany(group => group))));

    [Fact]
    public void Skipping_groups_leads_where_reading_them_leads() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Groups, groups =>
        {
            var bytes = Written(groups);
            return Enumerable.Range(0, groups.Length + 1).All(skipped =>
                Read(bytes, PositionCode.Skip(bytes, 0, skipped), groups.Length - skipped).SequenceEqual(groups.Skip(skipped).SelectMany(group => group)));
        }));

    private static byte[] Written(int[][] groups)
    {
        var bytes = new ByteBuffer();
        foreach (var group in groups)
        {
            for (var index = 0; index < group.Length; index++)
                PositionCode.Write(bytes, group[index], index == group.Length - 1);
        }
        return bytes.ToArray();
    }

    private static List<int> Read(byte[] bytes, int at, int groups)
    {
        var numbers = new List<int>();
        while (groups > 0)
        {
            numbers.Add(PositionCode.Read(bytes, ref at, out var last));
            groups -= last ? 1 : 0;
        }
        return numbers;
    }
}
