from harbour_gazette import PUBLISHER

from newsclean.testing import publisher_tests

test_harbour_gazette = publisher_tests(PUBLISHER, fixtures="fixtures")
