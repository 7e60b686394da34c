using Bot.Answers;
using Bot.Discord.Tests.Support;

namespace Bot.Discord.Tests.Rendering;

public sealed class GeneratedReplyTests
{
    private const int Many = 10_000;
    private const int Some = 400;

    [Fact]
    public void Of_replies_of_any_shape_each_is_a_message_that_Discord_takes()
    {
        var wrong = Enumerable.Range(0, Rendered.All ? Many : Some).AsParallel().Select(seed =>
        {
            var random = new Random(seed);
            var replies = new NastyReply(random);
            var rendered = Rendered.Of(replies.Next(), replies.Request(), seed % 2 == 0 ? Locale.Japanese : Locale.English, seed % 3 == 0);
            return string.Join("; ", rendered.Errors.Select(error => $"{seed}: {error}"));
        }).Where(errors => errors.Length > 0).Take(1).ToList();

        Assert.True(wrong.Count == 0, string.Join("\n", wrong));
    }

    [Fact]
    public void The_specification_is_at_hand_for_these_tests() => Assert.SkipUnless(PayloadSpec.IsAtHand, PayloadSpec.Missing);
}
