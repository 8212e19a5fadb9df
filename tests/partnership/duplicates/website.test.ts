import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compareWebsites, emailSite, readWebsite } from '../../../src/partnership/duplicates/website';
import { anyText } from '../texts';

describe('readWebsite', () => {
  test.each([
    ['https://www.Harbor.example/', 'harbor.example', ''],
    ['HTTP://harbor.example:8080/about/?x=1#top', 'harbor.example', 'about'],
    ['harbor.example/index.html', 'harbor.example', ''],
    ['www2.harbor.example', 'harbor.example', ''],
    ['es.harbor.example', 'harbor.example', ''],
    ['https://m.es.harbor.org.mx', 'harbor.org.mx', ''],
    ['ca.org', 'ca.org', ''],
    ['ab.org.uk', 'ab.org.uk', ''],
    ['//harbor.example', undefined, undefined],
    ['https://es-la.facebook.com/HarborKitchen/?ref=1', 'es-la.facebook.com/harborkitchen', ''],
    ['https://facebook.com/profile.php?id=12', 'facebook.com/profile.php?id=12', ''],
    ['https://linktr.ee/harbor', 'linktr.ee/harbor', ''],
    ['https://sites.google.com/view/harbor', 'sites.google.com/view/harbor', ''],
    ['harbor.wixsite.com/kitchen', 'harbor.wixsite.com/kitchen', ''],
    ['https://harbor.github.io/kitchen/', 'harbor.github.io', 'kitchen'],
    ['https://www.meetup.com', undefined, undefined],
    ['none', undefined, undefined],
    ['n/a', undefined, undefined],
    ['', undefined, undefined],
    ['<img onerror=alert(1)>', undefined, undefined],
  ])('reads %j as the site %j, page %j', (text, site, page) => {
    const website = readWebsite(text);
    expect([website?.site, website?.page]).toEqual([site, page]);
  });

  test.each([
    ['harbor.example', 'https://www.harbor.example/about', 'equal'],
    ['harbor.example/a', 'harbor.example/b', 'unclear'],
    ['food.harbor.example', 'harbor.example', 'unclear'],
    ['harbor.example', 'heron.example', 'other'],
    ['harbor.org.mx', 'heron.org.mx', 'other'],
    ['harbor.example', 'facebook.com/harbor', 'unclear'],
    ['facebook.com/harbor', 'instagram.com/harbor', 'unclear'],
    ['facebook.com/harbor', 'facebook.com/heron', 'other'],
    ['harbor.wordpress.com', 'heron.wordpress.com', 'other'],
    ['harbor.example', '', 'unclear'],
  ])('compares %j and %j: %s', (one, other, agreement) => {
    expect(compareWebsites(readWebsite(one), readWebsite(other))).toBe(agreement);
    expect(compareWebsites(readWebsite(other), readWebsite(one))).toBe(agreement);
  });

  test('reads any text, and finds a site equal to itself', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const website = readWebsite(text);
        if (website) expect(compareWebsites(website, readWebsite(text))).toBe('equal');
      }),
    );
  });
});

describe('emailSite', () => {
  test.each([
    ['Ana <ana@harbor.example>', 'harbor.example'],
    ['@harbor.example', 'harbor.example'],
    ['ana@mail.harbor.example', 'harbor.example'],
    ['ana@gmail.com', ''],
    ['ana@yahoo.com.mx', ''],
    ['ana', ''],
    ['', ''],
  ])('of %j is %j', (text, site) => {
    expect(emailSite(text)).toBe(site);
  });
});
