using Bot.Answers.Questions;

namespace Bot.Answers.Tests;

public sealed class RecentlyUsedTests
{
    private readonly RecentlyUsed<int, string> _kept = new(capacity: 20, EqualityComparer<int>.Default);

    private int _made;

    [Fact]
    public void A_value_is_made_once_while_it_is_kept()
    {
        Assert.Equal("7", Take(7));
        Assert.Equal("7", Take(7));

        Assert.Equal(1, _made);
    }

    [Fact]
    public void What_is_used_again_and_again_stays_whatever_else_comes()
    {
        for (var other = 100; other < 300; other++)
        {
            Take(7);
            Take(other);
        }

        Assert.Equal(1 + 200, _made);
    }

    [Fact]
    public void What_was_not_used_for_long_is_made_anew()
    {
        Take(7);
        for (var other = 100; other < 130; other++)
            Take(other);
        Take(7);

        Assert.Equal(1 + 30 + 1, _made);
    }

    [Fact]
    public void Many_threads_get_the_same_value()
    {
        var values = new string[64];
        Parallel.For(0, values.Length, place => values[place] = _kept.GetOrAdd(7, key => new string('x', key)));

        Assert.All(values, value => Assert.Same(values[0], value));
    }

    private string Take(int key) => _kept.GetOrAdd(key, made =>
    {
        _made++;
        return $"{made}";
    });
}
