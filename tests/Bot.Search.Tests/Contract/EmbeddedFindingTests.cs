namespace Bot.Search.Tests.Contract;

public sealed class EmbeddedFindingTests : FindingTests
{
    protected override ITalkIndex Index(params TalkDocument[] talks) => Talks.Index(talks);
}
